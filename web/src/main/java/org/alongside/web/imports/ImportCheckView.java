package org.alongside.web.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.alongside.imports.ImportDetails;
import org.alongside.imports.ImportLine;
import org.alongside.imports.ImportReports;
import org.alongside.imports.ImportState;
import org.alongside.imports.Imports;
import org.alongside.imports.RowOutcome;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What a file would do, and what is wrong with it; which rows are shown stands in the address. */
@Named
@RequestScoped
public class ImportCheckView {
  private static final int SIZE = 50;

  @EJB private Imports imports;
  @EJB private ImportReports reports;

  @Inject @Param private String id;
  @Inject @Param private String show;
  @Inject @Param private Integer page;

  private ImportDetails details;
  private List<ImportLine> rows;

  /** Goes to the page where this import stands, when it is another one. */
  public void lead() {
    ImportState state = getDetails().state();
    if (state == ImportState.UPLOADED) {
      Faces.redirect("/admin/import-columns?id=%s", id);
    } else if (state != ImportState.CHECKED && state != ImportState.CHECKING) {
      Faces.redirect("/admin/import?id=%s", id);
    }
  }

  /** Has it written. */
  public void confirm() {
    imports.confirm(id);
    Faces.redirect("/admin/import?id=%s", id);
  }

  /** Has every row looked at once more. */
  public void again() {
    imports.checkAgain(id);
    Faces.redirect("/admin/import-check?id=%s", id);
  }

  /** Puts it aside. */
  public void drop() {
    imports.drop(id);
    Faces.redirect("/admin/imports");
  }

  public ImportDetails getDetails() {
    if (details == null) {
      details = reports.details(id, Faces.getLocale());
    }
    return details;
  }

  public List<ImportLine> getRows() {
    if (rows == null) {
      rows = reports.rows(id, outcome(), (getPage() - 1) * SIZE, SIZE, Faces.getLocale());
    }
    return rows;
  }

  /** Which rows are shown: at first those to correct, if there are any, else all. */
  public String getShow() {
    RowOutcome outcome = outcome();
    return outcome == null ? "ALL" : outcome.name();
  }

  private RowOutcome outcome() {
    if (show == null) {
      return getDetails().faulty() > 0 ? RowOutcome.FAULTY : null;
    }
    return Arrays.stream(RowOutcome.values())
        .filter(o -> o.name().equals(show))
        .findFirst()
        .orElse(null);
  }

  /** How many rows come to that; ALL: how many there are. */
  public int count(String what) {
    return switch (what) {
      case "FAULTY" -> getDetails().faulty();
      case "ADDS" -> getDetails().adding();
      case "CHANGES" -> getDetails().changing();
      case "SAME" -> getDetails().same();
      default -> getDetails().rows();
    };
  }

  public List<String> getOutcomes() {
    return List.of("FAULTY", "ADDS", "CHANGES", "SAME", "ALL");
  }

  /** Whether there is anything to write. */
  public boolean isWritable() {
    return getDetails().own()
        && getDetails().faulty() == 0
        && getDetails().adding() + getDetails().changing() > 0;
  }

  public int getPage() {
    return Pages.within(page, count(getShow()), SIZE);
  }

  /** The address of a page of these rows, without its number. */
  public String getPages() {
    return "/admin/import-check?id=" + id + "&show=" + getShow() + "&page=";
  }

  public int getLast() {
    return Pages.last(count(getShow()), SIZE);
  }

  public String getId() {
    return id;
  }
}
