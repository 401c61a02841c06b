package org.alongside.catalogue;

import java.util.List;

/**
 * A fragment to be changed.
 *
 * @param row what it is
 * @param region the site's
 * @param text what holds now; empty: nothing yet
 * @param box the box's own; empty: it has none
 * @param number of the last change; 0: there was none
 * @param history the latest change first
 */
public record FragmentText(
    FragmentRow row,
    String region,
    String text,
    String box,
    int number,
    List<FragmentChange> history) {}
