package org.alongside.audit;

import java.time.Instant;
import org.alongside.platform.Channel;

/**
 * Everything that a row of the log says.
 *
 * @param at when, to the microsecond
 * @param action what was done
 * @param actor who did it
 * @param object the kind of thing it was done to
 * @param objectId that thing's public id, or null
 * @param about public id of the person whom it concerns, or null
 * @param channel how it was asked
 * @param address the network address it came from, or null
 */
record Deed(
    Instant at,
    String action,
    Actor actor,
    String object,
    String objectId,
    String about,
    Channel channel,
    String address) {}
