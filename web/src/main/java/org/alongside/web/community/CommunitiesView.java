package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.community.Communities;
import org.alongside.community.Memberships;
import org.alongside.community.MyCommunities;
import org.alongside.people.Access;

/** The reader's communities, those that invite them, and those that they can ask to join. */
@Named
@RequestScoped
public class CommunitiesView {
  @EJB private Communities communities;
  @EJB private Memberships memberships;
  @EJB private Access access;

  private MyCommunities mine;

  public void ask(String community) {
    memberships.ask(community);
    show("asked");
  }

  /** Goes into it. */
  public void accept(String community) {
    memberships.accept(community);
    Told.andShow("joined", "/community/space?id=%s", community);
  }

  /** Does not follow an invitation, or takes back what was asked. */
  public void decline(String community) {
    memberships.leave(community);
    show("declined");
  }

  /** Whether the reader looks after communities from outside. */
  public boolean isCoordinating() {
    return access.reach().isSomewhere();
  }

  public MyCommunities getMine() {
    if (mine == null) {
      mine = communities.mine();
    }
    return mine;
  }

  private void show(String told) {
    mine = null;
    Told.here(told);
  }
}
