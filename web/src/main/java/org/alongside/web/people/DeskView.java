package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.alongside.account.AccountState;
import org.alongside.account.Directory;
import org.alongside.account.PersonSearch;
import org.alongside.people.TeamSearch;
import org.alongside.people.Teams;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionState;
import org.alongside.position.Positions;

/** Where a coordinator begins: what there is to do about people and positions. */
@Named
@RequestScoped
public class DeskView {
  @EJB private Positions positions;
  @EJB private Directory directory;
  @EJB private Teams teams;

  private Map<PositionState, Long> tally;

  /** How many positions for peers there are in a state. */
  public long count(PositionState state) {
    if (tally == null) {
      tally = positions.tally(PositionKind.PEER);
    }
    return tally.get(state);
  }

  public PositionState[] getStates() {
    return PositionState.values();
  }

  /** How many were invited and have no password yet. */
  public int getInvited() {
    return directory.count(new PersonSearch("", "", "", "", AccountState.INVITED));
  }

  /** How many have no account yet. */
  public int getWithoutAccount() {
    return directory.count(new PersonSearch("", "", "", "", AccountState.NONE));
  }

  public int getTeams() {
    return teams.count(new TeamSearch("", "", null, false));
  }
}
