package org.alongside.assessment;

/**
 * What somebody who saw it says of one line of a rubric.
 *
 * @param criterion id of the line
 * @param met whether they saw what it asks for
 * @param sentence what they saw, or what is still missing; 3-500 characters
 */
public record Verdict(String criterion, boolean met, String sentence) {}
