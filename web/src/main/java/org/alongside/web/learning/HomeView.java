package org.alongside.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.learning.Enrolments;
import org.alongside.learning.Home;
import org.alongside.learning.ModuleProgress;
import org.alongside.learning.ProgrammeProgress;
import org.alongside.web.shell.LocaleSource;

/** Where everybody lands: the one thing to go on with, then all that is planned. */
@Named
@RequestScoped
public class HomeView {
  @EJB private Enrolments enrolments;
  @Inject private LocaleSource localeSource;

  private Home home;

  @PostConstruct
  void open() {
    home = enrolments.home(localeSource.language().getLanguage());
  }

  /** Null when everything is completed or nothing is planned. */
  public ModuleProgress getNext() {
    return home.next().orElse(null);
  }

  public List<ProgrammeProgress> getProgrammes() {
    return home.programmes();
  }

  /** The exact place where one goes on. */
  public String getResumeAddress() {
    return Places.resume(getNext());
  }
}
