package org.alongside.team;

/** The kinds of file in which a matrix is taken away. */
public enum MatrixFormat {
  CSV("text/csv;charset=UTF-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PDF("application/pdf");

  private final String type;

  MatrixFormat(String type) {
    this.type = type;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** The end of its name, with the dot. */
  public String ending() {
    return "." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
