package org.alongside.tailoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.people.TeamSetting;

/**
 * Somebody's own form.
 *
 * @param places where they work as their teams say; then they are not asked
 * @param startOn first day as it is known
 * @param fte share of full time as it is known
 * @param savedAt null: nothing was saved yet
 * @param submittedAt null: not handed in yet
 * @param hasNews whether something has been told since it was handed in
 * @param revision of the form, which rises with each answer; 0: nothing was saved yet
 */
public record IntakePage(
    IntakeAnswers told,
    Set<TeamSetting> places,
    LocalDate startOn,
    BigDecimal fte,
    List<ClaimRow> claims,
    Instant savedAt,
    Instant submittedAt,
    boolean hasNews,
    int revision) {}
