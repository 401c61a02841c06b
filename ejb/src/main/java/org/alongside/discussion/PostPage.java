package org.alongside.discussion;

import java.util.List;

/**
 * A post by itself: to mend it, to see what it was, to ask that somebody look at it.
 *
 * @param topic public id
 * @param edits what it said before, the latest first; only for who may read the post
 */
public record PostPage(
    String topic,
    String title,
    String community,
    PostRow post,
    List<EditRow> edits,
    boolean open) {}
