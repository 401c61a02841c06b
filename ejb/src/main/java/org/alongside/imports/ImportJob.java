package org.alongside.imports;

/** The jobs of an import. */
enum ImportJob {
  CHECK("import-check"),
  APPLY("import-apply"),
  UNDO("import-undo");

  private final String xml;

  ImportJob(String xml) {
    this.xml = xml;
  }

  /** The name of its description. */
  String xml() {
    return xml;
  }

  /** The job that is at work in a state. */
  static ImportJob in(ImportState state) {
    return switch (state) {
      case APPLYING -> APPLY;
      case UNDOING -> UNDO;
      default -> CHECK;
    };
  }
}
