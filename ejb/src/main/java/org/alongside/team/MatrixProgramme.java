package org.alongside.team;

/**
 * A programme that somebody of the team follows.
 *
 * @param people how many
 * @param late how many of them have something whose day has passed
 */
public record MatrixProgramme(String code, String title, int people, int late) {}
