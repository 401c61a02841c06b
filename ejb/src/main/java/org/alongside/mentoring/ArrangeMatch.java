package org.alongside.mentoring;

/**
 * A coordinator proposes one mentor.
 *
 * @param mentor public id
 * @param conflict a conflict that both must see and accept, or null; without it nobody is proposed
 *     who manages or leads the other, and whoever has one signs nothing off
 * @param overReason why this mentor takes more than eight mentees, or null
 */
public record ArrangeMatch(String mentor, String conflict, String overReason) {}
