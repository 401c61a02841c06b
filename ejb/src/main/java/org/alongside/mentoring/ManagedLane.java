package org.alongside.mentoring;

import java.util.List;

/**
 * What a line manager sees: counts, and the actions that are theirs.
 *
 * @param people whom they manage or whose team they lead, by name; at most two hundred
 * @param actions that they own and that are open
 */
public record ManagedLane(List<ManagedRow> people, List<ActionRow> actions) {}
