package org.alongside.catalogue;

/**
 * A module that asks for a review, as a coordinator sees it.
 *
 * @param version the current one
 * @param review public id of the review that stands, or null
 */
public record ReviewRow(String code, String title, int version, ReviewState state, String review) {}
