package org.alongside.discussion;

import java.util.List;

/**
 * A page of a topic.
 *
 * @param community public id
 * @param posts in the order in which they were written
 * @param total how many the topic has
 * @param earlier the post before which earlier ones are; null: there are none
 * @param later the post after which later ones are; null: there are none
 * @param follows whether the reader is told of what comes
 * @param moderates whether the reader sees to it that talk stays kind
 * @param open whether something can be added
 */
public record TopicPage(
    String id,
    String title,
    String community,
    String communityName,
    List<PostRow> posts,
    int total,
    String earlier,
    String later,
    boolean follows,
    boolean moderates,
    boolean open) {}
