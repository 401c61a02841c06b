package org.alongside.web.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.exchange.ContentExports;
import org.alongside.exchange.ExportLine;
import org.alongside.web.shell.LocaleSource;

/** Everything that can be taken away as a zip. */
@Named
@RequestScoped
public class AuthoringExportView {
  @EJB private ContentExports exports;
  @Inject private LocaleSource localeSource;

  private List<ExportLine> programmes;

  /** Whoever may not take teaching away finds no such page. */
  public void load() {
    getProgrammes();
  }

  public List<ExportLine> getProgrammes() {
    if (programmes == null) {
      programmes = exports.list(localeSource.language().getLanguage());
    }
    return programmes;
  }
}
