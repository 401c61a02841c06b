package org.alongside.notification;

import java.time.Instant;

/**
 * A mail in the list of those who look after mail.
 *
 * @param id public id
 * @param person whom it is for
 * @param address where it went or goes; null: not yet known
 * @param kind code of its kind, or {@code digest}
 * @param state where it is
 * @param madeAt when it was made
 * @param at when it is tried next, or was settled
 * @param tries how often it was put off
 * @param trouble what the mail server said, or null
 */
public record OutboxRow(
    String id,
    String person,
    String address,
    String kind,
    MailState state,
    Instant madeAt,
    Instant at,
    int tries,
    String trouble) {}
