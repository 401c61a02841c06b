package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.learning.ChallengePage;
import org.alongside.learning.Challenges;
import org.alongside.web.shell.LocaleSource;

/** The challenge of a module: some of its questions, once, instead of the module. */
@Named
@RequestScoped
public class ChallengeView {
  @EJB private Challenges challenges;
  @Inject private LocaleSource localeSource;

  private String module;
  private ChallengePage page;

  /** Loads it; one that was not offered to the reader is not there. */
  public void open() {
    page = challenges.page(module, localeSource.language().getLanguage());
  }

  public ChallengePage getPage() {
    return page;
  }

  public String getModuleAddress() {
    return Places.module(page.unit().module());
  }

  public String getResumeAddress() {
    return Places.resume(page.unit().module());
  }

  public String getModule() {
    return module;
  }

  public void setModule(String module) {
    this.module = module;
  }
}
