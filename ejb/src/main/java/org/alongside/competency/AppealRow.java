package org.alongside.competency;

import java.time.LocalDate;

/**
 * An appeal that waits for a coordinator.
 *
 * @param heldLevel public id of the level
 */
public record AppealRow(
    String heldLevel,
    String name,
    String competency,
    int level,
    LocalDate withdrawnOn,
    String reason,
    String plan,
    String appeal) {}
