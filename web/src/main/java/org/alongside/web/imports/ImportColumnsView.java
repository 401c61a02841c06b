package org.alongside.web.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.imports.DateOrder;
import org.alongside.imports.ImportField;
import org.alongside.imports.ImportKind;
import org.alongside.imports.ImportOptions;
import org.alongside.imports.ImportReports;
import org.alongside.imports.ImportShape;
import org.alongside.imports.Imports;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Says which column of a file is what. */
@Named
@RequestScoped
public class ImportColumnsView {
  private static final int NONE = -1;

  @EJB private Imports imports;
  @EJB private ImportReports reports;

  @Inject @Param private String id;

  private ImportShape shape;
  private Map<String, Integer> chosen;
  private DateOrder dates;
  private boolean addMissing;

  /** Has every row looked at. */
  public void check() {
    Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
    getChosen()
        .forEach(
            (field, column) -> {
              if (column != null && column >= 0) {
                columns.put(ImportField.valueOf(field), column);
              }
            });
    imports.check(id, new ImportOptions(columns, dates, addMissing));
    Faces.redirect("/admin/import-check?id=%s", id);
  }

  /** Looks whether there is such an import for the reader, before the page is built. */
  public void load() {
    getShape();
  }

  public ImportShape getShape() {
    if (shape == null) {
      shape = reports.shape(id);
      dates = shape.options().dates();
      addMissing = shape.options().addMissing();
    }
    return shape;
  }

  public List<ImportField> getFields() {
    return getShape().fields();
  }

  /** Which column each field is, by the field's name; -1 for none. */
  public Map<String, Integer> getChosen() {
    if (chosen == null) {
      chosen = new HashMap<>();
      getFields()
          .forEach(f -> chosen.put(f.name(), getShape().options().columns().getOrDefault(f, NONE)));
    }
    return chosen;
  }

  /** The choice that a field is not in the file; an Integer, as the other choices are. */
  public Integer getNone() {
    return NONE;
  }

  /** What stands in the first rows of a column. */
  public String sample(int column) {
    return getShape().samples().get(column);
  }

  public boolean isRequired(ImportField field) {
    return field.isRequiredIn(getShape().kind());
  }

  /** Whether sites and teams may be added by the way. */
  public boolean isAdds() {
    return getShape().kind() != ImportKind.POSITIONS;
  }

  public DateOrder[] getOrders() {
    return DateOrder.values();
  }

  public String getId() {
    return id;
  }

  public DateOrder getDates() {
    getShape();
    return dates;
  }

  public void setDates(DateOrder dates) {
    getShape();
    this.dates = dates;
  }

  public boolean isAddMissing() {
    getShape();
    return addMissing;
  }

  public void setAddMissing(boolean addMissing) {
    getShape();
    this.addMissing = addMissing;
  }
}
