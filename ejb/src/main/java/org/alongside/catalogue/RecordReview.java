package org.alongside.catalogue;

import java.time.LocalDate;

/**
 * That somebody has reviewed the current version of a module.
 *
 * @param reviewer a name, or a group's; 2-200 characters
 * @param on when; not in the future
 */
public record RecordReview(String module, String reviewer, LocalDate on) {}
