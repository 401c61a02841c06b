package org.alongside.huddle;

/**
 * A card for five minutes together, in one language.
 *
 * @param id stable
 * @param title what it is about, in a few words
 * @param situation what happened, in a few sentences, without a name
 * @param roles what each role does in it, in a sentence or two
 * @param question the one question that all talk about
 * @param close what to try until the next card
 */
public record HuddleCard(
    String id, String title, String situation, String roles, String question, String close) {}
