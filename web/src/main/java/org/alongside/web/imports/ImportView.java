package org.alongside.web.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.imports.ImportDetails;
import org.alongside.imports.ImportReports;
import org.alongside.imports.ImportState;
import org.alongside.imports.Imports;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The receipt of an import, and its way back. */
@Named
@RequestScoped
public class ImportView {
  @EJB private Imports imports;
  @EJB private ImportReports reports;

  @Inject @Param private String id;

  private ImportDetails details;

  /** Goes to the page where this import stands, when it is another one. */
  public void lead() {
    ImportState state = getDetails().state();
    if (state == ImportState.UPLOADED) {
      Faces.redirect("/admin/import-columns?id=%s", id);
    } else if (state == ImportState.CHECKED || state == ImportState.CHECKING) {
      Faces.redirect("/admin/import-check?id=%s", id);
    }
  }

  /** Has it taken back. */
  public void undo() {
    imports.undo(id);
    Faces.redirect("/admin/import?id=%s", id);
  }

  public ImportDetails getDetails() {
    if (details == null) {
      details = reports.details(id, Faces.getLocale());
    }
    return details;
  }

  public String getId() {
    return id;
  }
}
