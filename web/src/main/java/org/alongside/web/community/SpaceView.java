package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.Communities;
import org.alongside.community.CommunityDetails;
import org.alongside.community.Memberships;
import org.alongside.gathering.CommunityHealth;
import org.alongside.gathering.CommunityMeetings;
import org.alongside.gathering.GatheringsPage;
import org.alongside.gathering.HealthWords;
import org.omnifaces.cdi.Param;

/** A community for those who are in it: what it is for, when it meets, its yearly review. */
@Named
@RequestScoped
public class SpaceView {
  @EJB private Communities communities;
  @EJB private Memberships memberships;
  @EJB private CommunityMeetings meetings;
  @EJB private CommunityHealth healthOf;
  @Inject @Param private String id;

  private CommunityDetails details;
  private GatheringsPage gatherings;
  private HealthWords health;
  private String name;
  private String purpose;
  private String learned;
  private Integer version;

  /** Loads it; whoever is not in it or may not enter finds none. */
  public void load() {
    getDetails();
  }

  public void describe() {
    communities.describe(id, name, purpose, version);
    show("saved");
  }

  public void review() {
    communities.review(id, purpose, learned);
    learned = null;
    show("reviewed");
  }

  public void leave() {
    memberships.leave(id);
    Told.andShow("left", "/community/mine");
  }

  public CommunityDetails getDetails() {
    if (details == null) {
      details = communities.details(id);
    }
    return details;
  }

  public GatheringsPage getGatherings() {
    if (gatherings == null) {
      gatherings = meetings.page(id);
    }
    return gatherings;
  }

  /** How it is, in words. */
  public HealthWords getHealth() {
    if (health == null) {
      health = healthOf.of(id);
    }
    return health;
  }

  /** Those of its members who are practice mentors. */
  public List<String> getMentors() {
    return getDetails().people().stream().filter(p -> p.mentor()).map(p -> p.name()).toList();
  }

  public String getName() {
    return name == null ? getDetails().name() : name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPurpose() {
    return purpose == null ? getDetails().purpose() : purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getLearned() {
    return learned;
  }

  public void setLearned(String learned) {
    this.learned = learned;
  }

  public Integer getVersion() {
    return version == null ? getDetails().version() : version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public String getId() {
    return id;
  }

  private void show(String told) {
    details = null;
    name = null;
    purpose = null;
    version = null;
    Told.here(told);
  }
}
