package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.credential.Credentials;
import org.alongside.learning.Enrolments;
import org.alongside.learning.ModuleEnd;
import org.alongside.web.shell.LocaleSource;

/** The page after the last page of a module: finished, or what is left. */
@Named
@RequestScoped
public class FinishedView {
  @EJB private Enrolments enrolments;
  @EJB private Credentials credentials;
  @Inject private LocaleSource localeSource;

  private String module;
  private ModuleEnd end;

  /** Loads it; a module that is not the reader's is not there. */
  public void open() {
    end = enrolments.end(module, localeSource.language().getLanguage());
  }

  public ModuleEnd getEnd() {
    return end;
  }

  public boolean isCompleted() {
    return end.module().over();
  }

  /** Whether the module has earned a certificate. */
  public boolean isCertified() {
    return credentials.mine(localeSource.language().getLanguage()).stream()
        .anyMatch(row -> row.code().equals(module));
  }

  /** Where the next module begins or goes on; null when there is none. */
  public String getNextAddress() {
    return Places.resume(end.next());
  }

  public String getResumeAddress() {
    return Places.resume(end.module());
  }

  public String getModule() {
    return module;
  }

  public void setModule(String module) {
    this.module = module;
  }
}
