package org.alongside.imports;

import jakarta.enterprise.context.Dependent;

/** Takes an import back. */
@Dependent
class ImportUndoing {
  void undo(long run) {
    throw Refusal.conflict("imports.error.moved");
  }
}
