package org.alongside.mentoring;

/**
 * A mentor, for themselves.
 *
 * @param profile what they say
 * @param mentees how many they have
 * @param many whether that is six or more: worth a word with a coordinator
 * @param ready whether they may be proposed: W8 is completed, C12 held at level 3 or granted
 */
public record MentorStanding(
    MentorProfileDetails profile, int mentees, boolean many, boolean ready) {}
