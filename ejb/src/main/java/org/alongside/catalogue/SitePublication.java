package org.alongside.catalogue;

/**
 * How a version that a site wrote came to be published.
 *
 * @param publishedBy id of the person
 * @param reviewedBy id of the person who approved it
 * @param alone whether it was approved by whoever wrote it, because the site has nobody else
 * @param note what was changed, or null
 * @param boxDigest the box's files that its writers knew, or null: the box has none
 */
public record SitePublication(
    Long publishedBy, Long reviewedBy, boolean alone, String note, String boxDigest) {}
