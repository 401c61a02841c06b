package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.learning.PolicyUpdates;
import org.alongside.learning.UpdateRow;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.util.Faces;

/** What has changed in law or policy since the reader completed a module. */
@Named
@RequestScoped
public class UpdatesView {
  @EJB private PolicyUpdates updates;
  @Inject private LocaleSource localeSource;

  private List<UpdateRow> rows;

  /** Confirms that one was read. */
  public void read(String id) {
    updates.read(id);
    rows = null;
    Faces.setRequestAttribute("said", "updates.text.read");
  }

  public List<UpdateRow> getRows() {
    if (rows == null) {
      rows = updates.mine(localeSource.language().getLanguage());
    }
    return rows;
  }
}
