package org.alongside.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.catalogue.Guides;
import org.alongside.catalogue.TeachingPage;
import org.alongside.web.shell.LocaleSource;

/** How one module's live part is run, and what its judged part is judged by. */
@Named
@RequestScoped
public class GuideView {
  @EJB private Guides guides;
  @Inject private LocaleSource localeSource;

  private String code;
  private TeachingPage page;

  /** Loads it; a module without either is not there. */
  public void open() {
    page = guides.open(code, localeSource.language().getLanguage());
  }

  public TeachingPage getPage() {
    return page;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
