package org.alongside.competency;

import java.time.LocalDate;

/**
 * Somebody is to sign off competencies.
 *
 * @param person public id of whoever is to
 * @param kind as what
 * @param competency which; null or empty: all
 * @param subject public id of the person for whom; null or empty: for those whom they mentor, which
 *     the kind MENTOR alone allows
 * @param group the group or the organisation in whose name, for the kinds GROUP and EXTERNAL
 * @param reason why, up to 1,000 characters
 * @param from first day
 * @param endsOn first day without it; at most two years later
 */
public record GrantAssessor(
    String person,
    AssessorKind kind,
    String competency,
    String subject,
    String group,
    String reason,
    LocalDate from,
    LocalDate endsOn) {}
