package org.alongside.catalogue;

/**
 * A unit in the outline of one published version.
 *
 * @param id of the unit in this version
 * @param code stable over versions
 * @param position from 0
 * @param title in the reader's language, or the module's first
 * @param optional whether the module completes without it
 * @param minutes computed, rounded up to whole minutes, at least 1; 0 of a judged part, which is as
 *     long as two people make it
 * @param passPercent share that passes a quiz, 1-100; 0 where nothing is passed
 * @param draw questions drawn for a quiz; 0: all
 * @param attempts how many attempts; 0: without limit
 * @param questions how many questions one attempt asks
 * @param hasNotice whether a content notice stands before it
 */
public record UnitOutline(
    long id,
    String code,
    int position,
    UnitKind kind,
    String title,
    boolean optional,
    int minutes,
    int passPercent,
    int draw,
    int attempts,
    int questions,
    ReviewRule review,
    boolean hasNotice) {

  /** This quiz as a challenge: other numbers, one attempt, the same questions. */
  public UnitOutline challenged(ModuleExtras.Challenge challenge) {
    return new UnitOutline(
        id,
        code,
        position,
        kind,
        title,
        optional,
        minutes,
        challenge.passPercent(),
        challenge.draw(),
        1,
        challenge.draw(),
        review,
        hasNotice);
  }

  UnitOutline at(int place) {
    return new UnitOutline(
        id,
        code,
        place,
        kind,
        title,
        optional,
        minutes,
        passPercent,
        draw,
        attempts,
        questions,
        review,
        hasNotice);
  }
}
