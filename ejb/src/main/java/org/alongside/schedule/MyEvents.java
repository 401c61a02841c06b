package org.alongside.schedule;

import java.util.List;

/**
 * The live events of one reader.
 *
 * @param coming those that they take part in or wait for, and their teams' sessions, the next first
 * @param open others that they can join, the next first; at most 50
 * @param led those that they lead, to come or not confirmed, the next first
 * @param past those they took part in, the latest first; at most 50
 */
public record MyEvents(
    List<EventRow> coming, List<EventRow> open, List<EventRow> led, List<EventRow> past) {}
