package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.gathering.CommunityMeetings;
import org.alongside.gathering.GatheringsPage;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.omnifaces.cdi.Param;

/** The meetings of a community, and planning one. */
@Named
@RequestScoped
public class GatheringsView {
  @EJB private CommunityMeetings meetings;
  @Inject private GatheringForm form;
  @Inject private SpaceView space;
  @Inject private SiteClock clock;
  @Inject private Settings settings;
  @Inject @Param private String id;

  private GatheringsPage page;

  /** Loads it; whoever is not in the community or may not enter finds none. */
  public void load() {
    space.load();
    LocalDate due = getPage().nextBy();
    if (form.getDay() == null && !due.isBefore(today())) {
      form.setDay(due);
    }
  }

  /** Plans it and goes to its page, where turns are seen. */
  public void plan() {
    Told.andShow("planned", "/community/meeting?id=%s", meetings.plan(id, form.terms()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.now(), settings.get(SiteSettings.ZONE));
  }

  public GatheringsPage getPage() {
    if (page == null) {
      page = meetings.page(id);
    }
    return page;
  }
}
