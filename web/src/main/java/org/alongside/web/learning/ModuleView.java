package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.learning.Enrolments;
import org.alongside.learning.ModuleProgress;
import org.alongside.web.shell.LocaleSource;

/** One module: what it is, where one is in it, what follows. */
@Named
@RequestScoped
public class ModuleView {
  @EJB private Enrolments enrolments;
  @Inject private LocaleSource localeSource;

  private String code;
  private ModuleProgress module;

  /** Loads it; one that is not the reader's is not there. */
  public void open() {
    module = enrolments.module(code, localeSource.language().getLanguage());
  }

  public ModuleProgress getModule() {
    return module;
  }

  public String getResumeAddress() {
    return Places.resume(module);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
