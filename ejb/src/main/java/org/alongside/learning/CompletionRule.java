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
   * That a challenge stands for the module.
   *
   * @param attempt public id of the passed attempt
   * @param live whether the live part is asked beside it
   */
  record Fast(String attempt, boolean live) {}

  /**
   * The units that must be done: those that are not optional; where a challenge is passed, of those
   * the judged part, and the live part where that was asked.
   *
   * @param fast null: no challenge is passed
   */
  static List<UnitOutline> needed(ModuleOutline outline, Fast fast) {
    return outline.units().stream()
        .filter(u -> !u.optional())
        .filter(
            u ->
                fast == null
                    || u.kind() == UnitKind.JUDGED
                    || fast.live() && u.kind() == UnitKind.LIVE)
        .toList();
  }

  /**
   * The evidence of a complete module, or empty while a required unit is missing.
   *
   * @param evidence what completed each unit, by unit id
   * @param fast null: no challenge is passed
   */
  static Optional<String> evidence(ModuleOutline outline, Map<Long, String> evidence, Fast fast) {
    return whole(outline, evidence, null)
        .or(
            () ->
                fast == null
                    ? Optional.empty()
                    : whole(outline, evidence, fast)
                        .map(units -> units.isEmpty() ? units : ";" + units)
                        .map(units -> "challenge=" + fast.attempt() + units));
  }

  private static Optional<String> whole(
      ModuleOutline outline, Map<Long, String> evidence, Fast fast) {
    List<UnitOutline> required = needed(outline, fast);
    Set<Long> done = evidence.keySet();
    if (required.isEmpty() && fast == null
        || !done.containsAll(required.stream().map(UnitOutline::id).toList())) {
      return Optional.empty();
    }
    return Optional.of(
        outline.units().stream()
            .filter(u -> done.contains(u.id()))
            .map(u -> u.code() + "=" + evidence.get(u.id()))
            .collect(Collectors.joining(";")));
  }
}
