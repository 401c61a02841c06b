package org.alongside.notification;

import java.time.LocalTime;
import java.util.Map;

/**
 * How somebody wants to be told.
 *
 * @param tellings for each kind that people choose about
 * @param quietFrom from when they want no mail, in their zone; null, with {@code quietUntil}: never
 * @param quietUntil until when; before {@code quietFrom}: on the next day
 * @param zone id of the zone whose hours they are, to be shown
 */
public record Choices(
    Map<MessageKind, Telling> tellings, LocalTime quietFrom, LocalTime quietUntil, String zone) {}
