package org.alongside.competency;

import java.time.LocalDate;

/**
 * Somebody who may sign off, in the coordinator's list.
 *
 * @param publicId of the grant
 * @param name who
 * @param competency which; null: all
 * @param subject for whom; null: for those whom they mentor
 * @param group in whose name, or null
 * @param endsOn first day without it
 * @param inForce whether it holds today
 */
public record AssessorRow(
    String publicId,
    String name,
    AssessorKind kind,
    String competency,
    String subject,
    String group,
    String reason,
    LocalDate from,
    LocalDate endsOn,
    boolean inForce) {}
