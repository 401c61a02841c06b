package org.alongside.journal;

/**
 * All that somebody wrote for themselves is destroyed; fired in that transaction, so that what a
 * feature above keeps about it goes with it.
 */
public record JournalErased(long personId) {}
