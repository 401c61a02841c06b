package org.alongside.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import org.alongside.platform.Channel;

/**
 * What to look for in the log; null or empty: whatever.
 *
 * @param who beginnings of a person's names, or their public id: who did it
 * @param what beginnings of the name of a person, team, site or position, or a public id: to whom
 *     or to what, or whom it concerns
 * @param action name of an action
 * @param object name of a kind of thing
 * @param channel how it was asked
 * @param from first day
 * @param to last day
 * @param zone in which the days begin and end
 */
public record AuditSearch(
    String who,
    String what,
    String action,
    String object,
    Channel channel,
    LocalDate from,
    LocalDate to,
    ZoneId zone) {}
