package org.alongside.people;

import java.time.LocalDate;

/**
 * A role is about to end; fired in that transaction, so that whoever knows why it must not can
 * refuse.
 *
 * @param personId whose
 * @param role which
 * @param day first day without it
 */
public record RoleEnding(long personId, String role, LocalDate day) {}
