package org.alongside.authoring;

import java.util.List;

/**
 * A file of a draft, or one of its rows that has a page of its own, as a form.
 *
 * @param path the file
 * @param at place of the row; empty: the file itself
 * @param kind what the file or row is, such as {@code page} or {@code single}
 * @param language en or fr; null for {@code module.yaml}
 * @param revision of the file
 * @param languages the module's
 * @param unit the unit it belongs to, or null
 * @param title of the file
 * @param writable whether it may be changed now
 * @param faults sentences that are about none of the fields and lists
 * @param before place of the row before, or null
 * @param after place of the row after, or null
 */
public record FileForm(
    String path,
    String at,
    String kind,
    String language,
    int revision,
    List<String> languages,
    String unit,
    String title,
    boolean writable,
    List<FormField> fields,
    List<FormList> lists,
    List<String> faults,
    String before,
    String after) {}
