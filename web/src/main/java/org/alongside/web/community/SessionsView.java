package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.gathering.CommunityMeetings;
import org.alongside.gathering.GatheringRow;

/** Open sessions of communities, for everybody who works here. */
@Named
@RequestScoped
public class SessionsView {
  @EJB private CommunityMeetings meetings;

  private List<GatheringRow> rows;

  public List<GatheringRow> getRows() {
    if (rows == null) {
      rows = meetings.sessions();
    }
    return rows;
  }
}
