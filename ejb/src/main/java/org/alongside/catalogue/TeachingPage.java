package org.alongside.catalogue;

/**
 * What somebody needs who runs the live part of a module or judges what is shown.
 *
 * @param guide or null where there is no live part
 * @param rubric or null where nothing is judged
 */
public record TeachingPage(
    ModuleOutline module, ReviewState review, Localised<Guide> guide, Localised<Rubric> rubric) {}
