package org.alongside.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
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

  /**
   * Modules of a programme that are alike.
   *
   * @param heading key of the words above them, with their number as {0}
   * @param lines the modules; never empty
   */
  public record Group(String heading, List<PlanHome.Line> lines) {}

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

  /** What is begun comes first, then what is asked by its day, what is completed last. */
  public List<Group> groups(PlanHome.Programme programme) {
    return Stream.of(
            new Group("home.group.begun", programme.begun()),
            new Group("home.group.todo", programme.toDo()),
            new Group("home.group.electives", programme.more()),
            new Group("home.group.recognised", programme.recognised()),
            new Group("home.group.completed", programme.done()))
        .filter(group -> !group.lines().isEmpty())
        .toList();
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
