package org.alongside.mentoring;

/**
 * What a line manager sees of somebody's mentoring: that it takes place, and how often.
 *
 * @param name who
 * @param attached whether they have a mentor today
 * @param held how many meetings were held in the last 90 days
 * @param missed how many were missed in the last 90 days
 */
public record ManagedRow(String name, boolean attached, long held, long missed) {}
