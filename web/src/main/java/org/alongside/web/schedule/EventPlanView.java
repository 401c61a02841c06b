package org.alongside.web.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.Access;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.alongside.schedule.EventModule;
import org.alongside.schedule.LiveEvents;
import org.alongside.schedule.PlanEvent;
import org.alongside.web.shell.LocaleSource;

/** Plans a live event. */
@Named
@RequestScoped
public class EventPlanView {
  @EJB private LiveEvents events;
  @EJB private Teams teams;
  @EJB private Access access;
  @EJB private Settings settings;
  @Inject private LocaleSource localeSource;

  private EventForm form;
  private String module;
  private String team;

  /** Whoever looks after nobody finds no page. */
  public void load() {
    access.requireCoordinator();
  }

  /** Plans it and goes to its page, where somebody is found to lead it. */
  public void plan() {
    String id = events.plan(new PlanEvent(module, team, null, getForm().terms()));
    Told.andShow("planned", "/schedule/change?id=%s", id);
  }

  public List<EventModule> getModules() {
    return events.modules(localeSource.language().getLanguage());
  }

  public List<TeamRef> getTeams() {
    return teams.list();
  }

  public EventForm getForm() {
    if (form == null) {
      form =
          new EventForm(
              settings.get(SiteSettings.ZONE).getId(), localeSource.language().getLanguage());
    }
    return form;
  }

  public String getModule() {
    return module;
  }

  public void setModule(String module) {
    this.module = module;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }
}
