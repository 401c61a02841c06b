package org.alongside.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;
import org.alongside.catalogue.UnitOutline;

/** When a unit may be ticked by its reader, and when a module is complete. Pure. */
final class CompletionRule {
  private CompletionRule() {}

  /**
   * What is read, and what is one's own, completes on the learner's word; everything else by what
   * was done.
   */
  static boolean completesOnNext(UnitOutline unit) {
    return unit.kind() == UnitKind.PAGE || unit.kind() == UnitKind.REFLECTION;
  }

  /**
   * Whether the learner's own word completes it, and takes that back until the module completes.
   */
  static boolean isOwnWord(UnitOutline unit) {
    return completesOnNext(unit) || unit.kind() == UnitKind.ATTESTATION;
  }

  /** What stands as evidence of such a word. */
  static String evidenceOf(UnitOutline unit) {
    return unit.kind() == UnitKind.ATTESTATION ? UnitProgress.ATTESTED : UnitProgress.READ;
  }

  /** Whether it may be ticked as read: of its own kind, or because its alternative was read. */
  static boolean mayBeRead(UnitOutline unit, UnitContent content) {
    return isOwnWord(unit) || content.alternativeHtml() != null;
  }

  /**
   * The evidence of a complete module, or empty while a required unit is missing.
   *
   * @param evidence what completed each unit, by unit id
   */
  static Optional<String> evidence(ModuleOutline outline, Map<Long, String> evidence) {
    List<UnitOutline> required = outline.units().stream().filter(u -> !u.optional()).toList();
    Set<Long> done = evidence.keySet();
    if (required.isEmpty() || !done.containsAll(required.stream().map(UnitOutline::id).toList())) {
      return Optional.empty();
    }
    return Optional.of(
        outline.units().stream()
            .filter(u -> done.contains(u.id()))
            .map(u -> u.code() + "=" + evidence.get(u.id()))
            .collect(Collectors.joining(";")));
  }
}
