package org.alongside.discussion;

import java.time.Instant;

/**
 * A post as its reader sees it.
 *
 * @param id public id
 * @param words null where they are not for this reader any more
 * @param editedAt null: never
 * @param answers who wrote what it answers, or null
 * @param own whether it is the reader's
 * @param fresh whether the reader had not read it
 * @param reason why it was hidden, for its writer and whoever sees to it; else null
 * @param version to be handed back with a change
 */
public record PostRow(
    String id,
    String author,
    String words,
    PostState state,
    Instant postedAt,
    Instant editedAt,
    String answers,
    boolean own,
    boolean fresh,
    String reason,
    int version) {}
