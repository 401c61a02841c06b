package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.gathering.CommunityMeetings;
import org.alongside.gathering.GatheringsPage;
import org.omnifaces.cdi.Param;

/** The meetings of a community, and planning one. */
@Named
@RequestScoped
public class GatheringsView {
  @EJB private CommunityMeetings meetings;
  @Inject private GatheringForm form;
  @Inject private SpaceView space;
  @Inject @Param private String id;

  private GatheringsPage page;

  /** Loads it; whoever is not in the community or may not enter finds none. */
  public void load() {
    space.load();
    if (form.getDay() == null) {
      form.setDay(getPage().nextBy());
    }
  }

  /** Plans it and goes to its page, where turns are seen. */
  public void plan() {
    Told.andShow("planned", "/community/meeting?id=%s", meetings.plan(id, form.terms()));
  }

  public GatheringsPage getPage() {
    if (page == null) {
      page = meetings.page(id);
    }
    return page;
  }
}
