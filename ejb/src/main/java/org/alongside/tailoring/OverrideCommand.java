package org.alongside.tailoring;

import java.time.LocalDate;

/**
 * Something else than the rules ask.
 *
 * @param module code
 * @param reason why; the person reads it
 * @param endsOn first day on which the rules hold again
 */
public record OverrideCommand(
    String module, Requirement requirement, String reason, LocalDate endsOn) {}
