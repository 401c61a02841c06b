package org.alongside.people;

import java.time.LocalDate;

/**
 * Somebody has left the service, or will on a day; fired in that transaction, so that what they
 * hold elsewhere ends with it.
 *
 * @param personId who
 * @param day first day on which they are no longer here
 * @param reason why
 */
public record PersonLeft(long personId, LocalDate day, LeavingReason reason) {}
