package org.alongside.exchange;

import java.util.List;

/**
 * Where a brought file goes.
 *
 * @param id the import's public id
 * @param modules of an archive: codes of those that are wanted; an open draft of one is replaced
 * @param code of what is no archive: the module it goes into
 * @param fresh whether that module is begun now; else it is added to what is there
 * @param titleEn of a module that is begun now
 * @param titleFr likewise
 * @param programmes likewise: codes
 */
public record TakeOver(
    String id,
    List<String> modules,
    String code,
    boolean fresh,
    String titleEn,
    String titleFr,
    List<String> programmes) {

  /** These modules of an archive. */
  public static TakeOver archive(String id, List<String> modules) {
    return new TakeOver(id, modules, null, false, null, null, List.of());
  }

  /** Into a module that there is, or its open draft. */
  public static TakeOver into(String id, String code) {
    return new TakeOver(id, List.of(), code, false, null, null, List.of());
  }
}
