package org.alongside.learning;

import java.util.List;

/**
 * What somebody has written in one unit.
 *
 * @param title in the reader's language; the code where the unit is not there any more
 * @param isThere whether its owner can open the unit
 */
public record UnitNotes(String code, String title, boolean isThere, List<NoteRow> notes) {}
