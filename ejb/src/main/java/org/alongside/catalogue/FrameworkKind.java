package org.alongside.catalogue;

/** Texts that stand above the modules and that people rate by or agree to, in a version. */
public enum FrameworkKind {
  /** What a peer support worker is able to do, in four levels. */
  COMPETENCIES("competencies.yaml"),
  /** What a mentor and a mentee agree to, with the limits of confidentiality. */
  MENTORING_AGREEMENT("mentoring-agreement.yaml");

  private final String path;

  FrameworkKind(String path) {
    this.path = path;
  }

  /** Where it lies below the folder {@code content}. */
  String path() {
    return path;
  }
}
