package org.alongside.community;

import java.time.LocalDate;

/**
 * A yearly look at a community's purpose.
 *
 * @param purposeBefore what the purpose was until then
 * @param learned what the year has taught
 */
public record ReviewRow(LocalDate heldOn, String purposeBefore, String learned) {}
