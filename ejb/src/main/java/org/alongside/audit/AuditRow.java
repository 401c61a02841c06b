package org.alongside.audit;

import java.time.Instant;
import org.alongside.platform.Channel;

/**
 * A row of the log with the names that its ids have today.
 *
 * @param id its number
 * @param at when
 * @param action what was done
 * @param said the same in words
 * @param actorKind what kind of actor
 * @param actor who did it
 * @param role the role that lets them do most of all they held, or null
 * @param object the kind of thing it was done to
 * @param objectSaid the same in words
 * @param thing the thing
 * @param about whom it concerns
 * @param channel how it was asked
 * @param address the network address it came from, or null
 */
public record AuditRow(
    long id,
    Instant at,
    String action,
    String said,
    ActorKind actorKind,
    Named actor,
    String role,
    String object,
    String objectSaid,
    Named thing,
    Named about,
    Channel channel,
    String address) {
  /**
   * A public id with what it is called.
   *
   * @param id public id, or null: there is none
   * @param name its name today, or null: not known here, or not any more
   */
  public record Named(String id, String name) {}
}
