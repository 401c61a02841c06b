package org.alongside.mentoring;

/**
 * All peer workers of a coordinator's reach together.
 *
 * @param peers how many there are
 * @param attached how many have a mentor today
 * @param days days without a mentor in all their posts together, until today
 * @param waiting how many searches ended without anybody and wait for a coordinator
 */
public record AttachmentTotals(long peers, long attached, long days, long waiting) {}
