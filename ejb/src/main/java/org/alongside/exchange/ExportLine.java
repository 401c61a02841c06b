package org.alongside.exchange;

import java.util.List;

/**
 * A programme that can be taken away, and its modules.
 *
 * @param code of the programme
 */
public record ExportLine(String code, String title, List<Module> modules) {
  /** A module, which can be taken away by itself. */
  public record Module(String code, String title) {}
}
