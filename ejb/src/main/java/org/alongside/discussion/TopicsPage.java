package org.alongside.discussion;

import java.util.List;

/**
 * A page of a community's topics, the liveliest first.
 *
 * @param next where the next page begins; null: this is the last
 * @param reports how many posts wait for somebody to look at them; 0 for whoever does not
 * @param moderates whether the reader looks at such posts
 * @param open whether a topic can be added
 */
public record TopicsPage(
    List<TopicRow> topics, String next, long reports, boolean moderates, boolean open) {}
