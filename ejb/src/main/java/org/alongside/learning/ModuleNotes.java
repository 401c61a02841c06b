package org.alongside.learning;

import java.util.List;

/**
 * What somebody has written in one module.
 *
 * @param title in the reader's language; the code where the module is not known any more
 * @param language of the units' titles and prompts
 */
public record ModuleNotes(
    String code, String title, String titleLanguage, String language, List<UnitNotes> units) {}
