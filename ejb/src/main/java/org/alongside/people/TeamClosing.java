package org.alongside.people;

import java.time.LocalDate;

/**
 * A team is about to close; fired in that transaction, so that whoever knows why it must not can
 * refuse.
 *
 * @param teamId which
 * @param day first day on which it is closed
 */
public record TeamClosing(long teamId, LocalDate day) {}
