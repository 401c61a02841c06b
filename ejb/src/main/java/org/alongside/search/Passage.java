package org.alongside.search;

/**
 * A stretch of text that can be found, and where it stands.
 *
 * @param scope who may find it: see {@link Scopes}
 * @param version the published version it belongs to
 * @param module code
 * @param moduleTitle in the passage's language
 * @param unit code, or empty: the module itself or its guide
 * @param unitTitle or empty
 * @param language en or fr
 * @param anchor of the heading it stands under, or empty
 * @param heading or empty
 * @param text without marks
 * @param notice a sentence that stands before the text is shown, or empty
 */
record Passage(
    String scope,
    long version,
    String module,
    String moduleTitle,
    String unit,
    String unitTitle,
    String language,
    String anchor,
    String heading,
    String text,
    String notice) {}
