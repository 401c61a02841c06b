package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.gathering.OpenSessions;
import org.alongside.gathering.SessionRow;

/** Open sessions of communities, for everybody who works here, and saying that one comes. */
@Named
@RequestScoped
public class SessionsView {
  @EJB private OpenSessions sessions;

  private final Map<String, Boolean> named = new HashMap<>();
  private List<SessionRow> rows;

  /** The reader comes, with their name as they have ticked. */
  public void come(String session) {
    sessions.come(session, Boolean.TRUE.equals(named.get(session)));
    show(session, "comes");
  }

  public void stayAway(String session) {
    sessions.stayAway(session);
    show(session, "staysAway");
  }

  public List<SessionRow> getRows() {
    if (rows == null) {
      rows = sessions.toCome();
      rows.forEach(r -> named.putIfAbsent(r.session().id(), r.named()));
    }
    return rows;
  }

  /** Whether the reader's name may be seen, by session. */
  public Map<String, Boolean> getNamed() {
    getRows();
    return named;
  }

  /** What is ticked in the other rows stays. */
  private void show(String session, String told) {
    rows = null;
    named.remove(session);
    Told.here(told);
  }
}
