package org.alongside.learning;

import org.alongside.journal.JournalEntryRow;

/**
 * One note or answer to a prompt, for its owner alone.
 *
 * @param prompt the question of the reflection, sanitised HTML; null: a note beside the unit, or
 *     the question is not asked any more
 */
public record NoteRow(JournalEntryRow entry, String prompt) {}
