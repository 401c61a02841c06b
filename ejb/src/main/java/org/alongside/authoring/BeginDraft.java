package org.alongside.authoring;

import java.util.List;

/**
 * What a new draft begins from.
 *
 * @param code the module's, one to three capital letters and one or two digits
 * @param from what its first files are
 * @param version number of the published version to begin from; with {@link From#VERSION} only
 * @param titleEn the module's English title; with {@link From#NOTHING} only
 * @param titleFr its French title; likewise
 * @param programmes codes of the programmes it goes into; likewise
 * @param languages in which it is written, the first is the one others follow; likewise
 */
public record BeginDraft(
    String code,
    From from,
    Integer version,
    String titleEn,
    String titleFr,
    List<String> programmes,
    List<String> languages) {

  /** What the first files are. */
  public enum From {
    /** Those of the version that is current now. */
    CURRENT,
    /** Those of an older version, to be restored. */
    VERSION,
    /** Those that the program ships. */
    BOX,
    /** An empty outline of a module that there is not yet. */
    NOTHING,
    /** None at all: an import brings them. */
    IMPORT
  }

  /** A draft of what is published now. */
  public static BeginDraft current(String code) {
    return new BeginDraft(code, From.CURRENT, null, null, null, List.of(), List.of());
  }

  /** A draft of an older version. */
  public static BeginDraft version(String code, int number) {
    return new BeginDraft(code, From.VERSION, number, null, null, List.of(), List.of());
  }

  /** A draft of what the program ships. */
  public static BeginDraft box(String code) {
    return new BeginDraft(code, From.BOX, null, null, null, List.of(), List.of());
  }

  /** A draft without files, of a module that there is or of a new one. */
  public static BeginDraft forImport(String code) {
    return new BeginDraft(code, From.IMPORT, null, null, null, List.of(), List.of());
  }
}
