package org.alongside.people;

import java.util.List;
import java.util.Locale;

/**
 * What a feature gives to people who take their own data away. Every bean of this type is found by
 * CDI and asked, in the transaction that makes the file; whoever asks has already shown that the
 * file is for that person and for nobody else.
 */
public interface ExportPart {
  /** Lower comes first; by convention the feature's floor times ten. */
  int order();

  /** All that the feature keeps about the person and that is theirs to read. */
  List<ExportTable> of(long personId, Locale language);
}
