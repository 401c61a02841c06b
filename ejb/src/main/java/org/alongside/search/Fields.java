package org.alongside.search;

import java.util.List;

/** Names of the index's fields. */
final class Fields {
  static final String MODULE_TITLE = "module-title";
  static final String UNIT_TITLE = "unit-title";
  static final String HEADING = "heading";
  static final String TEXT = "text";

  /** In which words are looked for; each once a language. */
  static final List<String> SEARCHED = List.of(MODULE_TITLE, UNIT_TITLE, HEADING, TEXT);

  static final String SCOPE = "scope";
  static final String VERSION = "version";
  static final String MODULE = "module";
  static final String UNIT = "unit";
  static final String LANGUAGE = "language";
  static final String ANCHOR = "anchor";
  static final String NOTICE = "notice";

  private Fields() {}

  /** The field of a language. */
  static String in(String field, String language) {
    return field + "_" + language;
  }
}
