package org.alongside.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a feature gives to people who take their own data away. Every bean of this type is found by
 * CDI and asked, in the transaction that makes the file; whoever asks has already shown that the
 * file is for that person and for nobody else.
 */
public interface ExportPart {
  /** Lower comes first; by convention the feature's floor times ten. */
  int order();

  /**
   * Whether nobody but its owner may see it, not even who hands the link out: then it is in the
   * file only when the owner's password was given with it.
   */
  default boolean isPrivate() {
    return false;
  }

  /**
   * What stands in the file when the feature cannot open what it keeps now: why, and what to do.
   * Empty: it can.
   */
  default Optional<ExportTable> closed(long personId, Locale language) {
    return Optional.empty();
  }

  /** All that the feature keeps about the person and that is theirs to read. */
  List<ExportTable> of(long personId, Locale language);

  /** Files that the person brought, to be handed out as they were; read one after the other. */
  default List<ExportAttachment> files(long personId) {
    return List.of();
  }
}
