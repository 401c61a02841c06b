package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.List;

/**
 * The meetings of a mentorship.
 *
 * @param meetings the latest first, at most a hundred
 * @param actions those that are open, the earliest due first
 * @param every how many days from one meeting to the next; 0: it has not begun or is over
 * @param expectedBy the day by which the next is expected, or null
 * @param overdue whether it is overdue
 */
public record MeetingsPage(
    List<MeetingRow> meetings,
    List<ActionRow> actions,
    int every,
    LocalDate expectedBy,
    boolean overdue) {}
