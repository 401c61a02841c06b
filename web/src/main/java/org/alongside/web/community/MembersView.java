package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.community.Communities;
import org.alongside.community.CommunityDetails;
import org.alongside.community.CommunityRole;
import org.alongside.community.FellowRow;
import org.alongside.community.Memberships;
import org.omnifaces.cdi.Param;

/** Who is in a community; convenors let people in and say who looks after what. */
@Named
@RequestScoped
public class MembersView {
  @EJB private Communities communities;
  @EJB private Memberships memberships;
  @Inject @Param private String id;

  private CommunityDetails details;
  private String email;

  /** Loads it; whoever is not in it or may not enter finds none. */
  public void load() {
    getDetails();
  }

  public void invite() {
    memberships.invite(id, email);
    email = null;
    show("invited");
  }

  public void admit(String person) {
    memberships.admit(id, person);
    show("admitted");
  }

  public void remove(String person) {
    memberships.remove(id, person);
    show("removed");
  }

  /** They look after that from now on, or no more. */
  public void turn(FellowRow fellow, CommunityRole role) {
    Set<CommunityRole> roles = EnumSet.noneOf(CommunityRole.class);
    roles.addAll(fellow.roles());
    if (!roles.remove(role)) {
      roles.add(role);
    }
    memberships.give(id, fellow.person(), roles);
    show("given");
  }

  public CommunityDetails getDetails() {
    if (details == null) {
      details = communities.details(id);
    }
    return details;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getId() {
    return id;
  }

  private void show(String told) {
    details = null;
    Told.here(told);
  }
}
