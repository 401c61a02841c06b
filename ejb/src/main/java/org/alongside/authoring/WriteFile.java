package org.alongside.authoring;

/**
 * A file to be stored.
 *
 * @param path relative to the module's folder, such as {@code first-day.en.md}
 * @param text all of it, at most 400,000 characters
 * @param revision the one that the writer has last read; 0: there was no such file
 * @param saveId made by the browser, 8 to 36 letters, digits and hyphens; sent again with the same
 *     write
 */
public record WriteFile(String path, String text, int revision, String saveId) {}
