package org.alongside.discussion;

/**
 * Topics of a community in which somebody has written within the last 30 days what the reader has
 * not read.
 *
 * @param community public id
 */
public record UnreadRow(String community, String name, long topics) {}
