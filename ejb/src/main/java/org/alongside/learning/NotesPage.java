package org.alongside.learning;

import java.util.List;

/**
 * A page of one's own notes, by module and unit.
 *
 * @param locked whether they cannot be opened now; then there are none here
 * @param page from 0
 * @param pages how many there are, at least 1
 * @param count how many notes there are on all pages
 */
public record NotesPage(
    boolean locked, List<ModuleNotes> modules, int page, int pages, long count) {}
