package org.alongside.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.learning.ModuleProgress;
import org.alongside.tailoring.PlanHome;
import org.alongside.tailoring.Plans;
import org.alongside.web.shell.LocaleSource;

/** Where everybody lands: the one thing to go on with, then all that is planned. */
@Named
@RequestScoped
public class HomeView {
  @EJB private Plans plans;
  @Inject private LocaleSource localeSource;

  private PlanHome home;

  @PostConstruct
  void open() {
    home = plans.home(localeSource.language().getLanguage());
  }

  /** Null when everything is completed or nothing is planned. */
  public ModuleProgress getNext() {
    return home.next().orElse(null);
  }

  public List<PlanHome.Programme> getProgrammes() {
    return home.programmes();
  }

  /** The exact place where one goes on. */
  public String getResumeAddress() {
    return Places.resume(getNext());
  }

  /** Whether a form waits to be handed in before there can be a plan. */
  public boolean isWantsIntake() {
    return home.wantsIntake();
  }

  public boolean isPaused() {
    return home.paused();
  }
}
