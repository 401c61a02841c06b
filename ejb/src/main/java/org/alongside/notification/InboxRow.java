package org.alongside.notification;

import java.time.Instant;

/**
 * A message in somebody's inbox.
 *
 * @param id public id
 * @param line what it says, in the reader's language
 * @param at when it was written
 * @param unread whether they have not opened it
 * @param leads whether it leads anywhere
 */
public record InboxRow(String id, String line, Instant at, boolean unread, boolean leads) {}
