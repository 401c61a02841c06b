package org.alongside.competency;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which evidence a level needs. Source: domain page, section A (our own proposal): level 2 one
 * piece; level 3 two, of different kinds, on different dates, one of them an observation. Level 4
 * needs what level 3 does; level 1 none. Pure.
 */
final class EvidenceRule {
  private static final int WITH_SUPPORT = 2;

  /** A piece of evidence. */
  record Piece(EvidenceKind kind, LocalDate on) {}

  private EvidenceRule() {}

  /** What is missing for a level; nothing: there is enough. */
  static Set<MissingEvidence> missing(int level, List<Piece> pieces) {
    if (level < WITH_SUPPORT) {
      return Set.of();
    }
    if (pieces.isEmpty()) {
      return EnumSet.of(MissingEvidence.ONE_PIECE);
    }
    if (level == WITH_SUPPORT || isEnough(pieces)) {
      return Set.of();
    }
    if (pieces.size() == 1) {
      Set<MissingEvidence> missing = EnumSet.of(MissingEvidence.SECOND_PIECE);
      if (pieces.get(0).kind() != EvidenceKind.OBSERVATION) {
        missing.add(MissingEvidence.OBSERVATION);
      }
      return missing;
    }
    if (pieces.stream().noneMatch(p -> p.kind() == EvidenceKind.OBSERVATION)) {
      return EnumSet.of(MissingEvidence.OBSERVATION);
    }
    boolean oneKind = pieces.stream().map(Piece::kind).distinct().count() == 1;
    return EnumSet.of(oneKind ? MissingEvidence.ANOTHER_KIND : MissingEvidence.ANOTHER_DATE);
  }

  /** Whether some observation stands beside another kind on another day. */
  private static boolean isEnough(List<Piece> pieces) {
    return pieces.stream()
        .filter(p -> p.kind() == EvidenceKind.OBSERVATION)
        .anyMatch(
            seen ->
                pieces.stream()
                    .anyMatch(
                        other -> other.kind() != seen.kind() && !other.on().equals(seen.on())));
  }
}
