package org.alongside.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.catalogue.GuideRow;
import org.alongside.catalogue.Guides;
import org.alongside.platform.Roles;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.util.Faces;

/** Every module with a live or a judged part. */
@Named
@RequestScoped
public class GuidesView {
  @EJB private Guides guides;
  @Inject private LocaleSource localeSource;

  private List<GuideRow> rows;

  @PostConstruct
  void open() {
    rows = guides.list(localeSource.language().getLanguage());
  }

  /** Whether the reader also records reviews; the page itself decides again. */
  public boolean isCoordinating() {
    return Faces.isUserInRole(Roles.COORDINATOR);
  }

  public List<GuideRow> getRows() {
    return rows;
  }
}
