package org.alongside.competency;

import java.time.LocalDate;

/**
 * Somebody holds another level of a competency than before; fired in that transaction, for whoever
 * opens gates by it.
 *
 * @param level the highest that holds now, 0-4
 * @param on since when
 */
public record CompetencyHeld(long personId, String competency, int level, LocalDate on) {}
