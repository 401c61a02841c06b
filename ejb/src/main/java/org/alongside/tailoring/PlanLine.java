package org.alongside.tailoring;

import java.time.LocalDate;

/**
 * A module that somebody's plan asks for or advises, as whoever accompanies them sees it: whichever
 * way they take looks the same.
 *
 * @param module code
 * @param isAdvised whether it is recommended only
 * @param dueOn the one effective due date, or null
 * @param isDone whether it is completed and counts today
 */
public record PlanLine(
    String module, String title, boolean isAdvised, LocalDate dueOn, boolean isDone) {}
