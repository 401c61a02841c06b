package org.alongside.assessment;

/**
 * A choice in a scenario.
 *
 * @param saveId made by the browser, 8-36 characters; the same id again changes nothing
 * @param node where the person stands, as they see it
 * @param choice what they choose there
 */
public record TakeStep(String saveId, String node, String choice) {}
