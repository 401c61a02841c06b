package org.alongside.stories;

import java.util.List;

/**
 * The caller's stories and reflections, the latest first.
 *
 * @param locked whether their words cannot be opened now; then there are no titles
 */
public record StoryList(boolean locked, List<StoryRow> rows) {}
