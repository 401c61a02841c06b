package org.alongside.survey;

/**
 * One answer on its way to be kept.
 *
 * @param item instrument and item: {@code role-clarity.hired-for}
 * @param saveId made by the browser, 8-36 characters; the same id again gives the same reply
 * @param choice what is chosen, or null
 * @param text what is written, or null
 */
public record SaveSurveyAnswer(String item, String saveId, String choice, String text) {}
