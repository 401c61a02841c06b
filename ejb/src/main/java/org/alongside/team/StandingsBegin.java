package org.alongside.team;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.platform.StartUpStep;

/** A site from before the organisation was counted: everybody is, by the next runs. */
@ApplicationScoped
class StandingsBegin implements StartUpStep {
  @EJB private Standings standings;

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void run() {
    standings.begin();
  }
}
