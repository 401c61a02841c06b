package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.learning.Enrolments;
import org.alongside.learning.ModulePage;
import org.alongside.learning.ModuleProgress;
import org.alongside.web.shell.LocaleSource;

/** One module: what it is, where one is in it, what follows. */
@Named
@RequestScoped
public class ModuleView {
  @EJB private Enrolments enrolments;
  @Inject private LocaleSource localeSource;

  private String code;
  private ModulePage page;

  /** Loads it; one that is not the reader's is not there. */
  public void open() {
    page = enrolments.about(code, localeSource.language().getLanguage());
  }

  public ModulePage getPage() {
    return page;
  }

  public ModuleProgress getModule() {
    return page.module();
  }

  public String getResumeAddress() {
    return Places.resume(page.module());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
