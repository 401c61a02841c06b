package org.alongside.notification;

import java.time.Instant;

/**
 * How it stands with mail.
 *
 * @param canSend whether there is a mail server, or mail is only shown
 * @param onlyShows whether mail is only shown: the demonstration
 * @param pausedAt since when it is paused; null: it is not
 * @param pausedBy who paused it, or null
 * @param trouble why the mail server is left alone for now; null: it is not
 * @param troubleSince since when
 * @param tryAt when it is tried next
 * @param waiting how many mails wait
 * @param inTrouble about how many somebody has to decide
 */
public record OutboxStanding(
    boolean canSend,
    boolean onlyShows,
    Instant pausedAt,
    String pausedBy,
    String trouble,
    Instant troubleSince,
    Instant tryAt,
    int waiting,
    int inTrouble) {}
