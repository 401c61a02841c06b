package org.alongside.assessment;

/**
 * One answer on its way to be kept.
 *
 * @param saveId made by the browser, 8-36 characters; the same id again gives the same reply and
 *     changes nothing
 * @param tab which tab of which browser, 1-36 characters
 * @param seen the attempt's revision that this tab last heard of
 * @param value the whole answer to this question
 */
public record SaveAnswer(String question, String saveId, String tab, int seen, AnswerValue value) {}
