package org.alongside.web.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.imports.ImportReports;
import org.alongside.imports.ImportSummary;
import org.omnifaces.cdi.Param;

/** The imports that the reader may see; which page of them stands in the address. */
@Named
@RequestScoped
public class ImportListView {
  private static final int SIZE = 25;

  @EJB private ImportReports reports;

  @Inject @Param private Integer page;

  private List<ImportSummary> rows;
  private Integer total;

  public List<ImportSummary> getRows() {
    if (rows == null) {
      rows = reports.page((getPage() - 1) * SIZE, SIZE);
    }
    return rows;
  }

  public int getTotal() {
    if (total == null) {
      total = reports.count();
    }
    return total;
  }

  public int getPage() {
    return Pages.within(page, getTotal(), SIZE);
  }

  /** The address of a page, without its number. */
  public String getPages() {
    return "/admin/imports?page=";
  }

  public int getLast() {
    return Pages.last(getTotal(), SIZE);
  }
}
