package org.alongside.discussion;

import java.time.Instant;

/**
 * A topic in a list.
 *
 * @param id public id
 * @param posts how many there are
 * @param lastAt when the latest was written
 * @param lastBy who wrote it
 * @param unread whether there is something that the reader has not read
 * @param follows whether the reader is told of what comes
 * @param cursor where the list goes on after it
 */
public record TopicRow(
    String id,
    String title,
    int posts,
    Instant lastAt,
    String lastBy,
    boolean unread,
    boolean follows,
    String cursor) {}
