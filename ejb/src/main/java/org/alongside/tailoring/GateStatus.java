package org.alongside.tailoring;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a gate is open: the one answer that learner, leader and coordinator see.
 *
 * @param module what must be completed; null where levels must be held
 * @param title of the module in the reader's language, or null
 * @param isOpen whether it is
 * @param missing competencies whose level is not held yet
 * @param byDay the day the gate itself sets, or null
 */
public record GateStatus(
    Gate gate,
    String module,
    String title,
    boolean isOpen,
    List<String> missing,
    LocalDate byDay) {}
