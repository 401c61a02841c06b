package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.coreflection.GroupReflections;
import org.alongside.coreflection.GroupRow;

/** To which group reflections the reader's mentor invites them. */
@Named
@RequestScoped
public class GroupInvitationsView {
  @EJB private GroupReflections groups;

  private List<GroupRow> rows;

  public List<GroupRow> getRows() {
    if (rows == null) {
      rows = groups.invited();
    }
    return rows;
  }
}
