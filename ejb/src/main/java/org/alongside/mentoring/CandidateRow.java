package org.alongside.mentoring;

import java.util.Set;

/**
 * A mentor, as a coordinator sees them beside one peer worker. What both share and opted into is
 * counted in the score and not shown.
 *
 * @param mentor public id
 * @param mentees how many they have
 * @param many whether that is six or more
 * @param score 0-100; 0 where something speaks against them
 * @param reasons what speaks for them
 * @param bar what speaks against them, or null
 */
public record CandidateRow(
    String mentor,
    String name,
    int mentees,
    int capacity,
    boolean many,
    int score,
    Set<MatchReason> reasons,
    MatchBar bar) {}
