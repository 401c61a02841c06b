package org.alongside.catalogue;

import java.time.Instant;

/**
 * A published version of a module.
 *
 * @param number counts the module's versions, from 1
 * @param ofSite whether this site wrote it; else it came in the box
 * @param current whether somebody who starts now gets it
 * @param publication who published and reviewed it, or null where it came in the box
 * @param hasFiles whether the files it was made from were kept; versions from before that have none
 */
public record VersionRow(
    long id,
    int number,
    Instant publishedAt,
    boolean ofSite,
    boolean current,
    SitePublication publication,
    boolean hasFiles) {}
