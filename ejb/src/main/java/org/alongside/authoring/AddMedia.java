package org.alongside.authoring;

/**
 * A file that is no text, to be added to a draft.
 *
 * @param upload whose pieces are all there
 * @param name what it is called in the module: small letters, digits and hyphens, and its ending
 * @param altEn what it shows, in English; of pictures, sounds and films
 * @param altFr likewise in French
 * @param source where it comes from, and its licence
 */
public record AddMedia(String upload, String name, String altEn, String altFr, String source) {}
