package org.alongside.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A mentee in their mentor's list.
 *
 * @param mentorship public id
 * @param name the mentee's name
 * @param covers whether the reader stands in for the mentee's own mentor
 * @param needs what asks for attention, the most urgent first
 * @param waiting how many ratings wait for the reader's sign-off
 * @param openActions how many actions are open
 * @param overdueModules how many modules of their plan are past their day
 * @param lastSeen when the mentee was last at their learning, or null
 * @param lastMeeting day of the last meeting that was held, or null
 * @param meetBy the day by which the next is expected, or null: not yet in force
 * @param nextMeeting when the next is agreed for, or null
 * @param completed how many modules of their programme they have completed
 * @param modules how many it has
 */
public record CaseRow(
    String mentorship,
    String name,
    MentorshipState state,
    boolean covers,
    Set<CaseNeed> needs,
    int waiting,
    int openActions,
    int overdueModules,
    Instant lastSeen,
    LocalDate lastMeeting,
    LocalDate meetBy,
    Instant nextMeeting,
    int completed,
    int modules) {}
