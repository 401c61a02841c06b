package org.alongside.imports;

import java.time.LocalDate;
import org.alongside.position.PositionPlan;
import org.alongside.position.TenureEnd;

/**
 * What a row does to a position.
 *
 * @param known which, or null: it is added
 * @param number what the file knows it by and we do not yet, or null
 * @param team where it is added
 * @param plan what it is to be, or null: as it is
 * @param end that somebody is in it no more, or null
 * @param holder who is to be in it, or null
 * @param from their first day in it, or null
 */
record PositionStep(
    Known.Position known,
    String number,
    Spot.Team team,
    PositionPlan plan,
    End end,
    Known.Person holder,
    LocalDate from) {
  /** The first day without whoever is in it, and why. */
  record End(long tenure, LocalDate day, TenureEnd reason) {}
}
