package org.alongside.platform;

/**
 * Somebody did something that must be possible to look up later. Fired in the transaction of the
 * deed; the feature admin observes it and adds who, when and from where.
 *
 * @param action what was done, as in {@code person.role.given}; its words lie in admin's bundle
 * @param object the kind of thing it was done to, as in {@code person} or {@code team}
 * @param objectId that thing's public id: an opaque id, never a name or an address
 * @param aboutPersonId the person whom it concerns, or null; a read of their records is shown to
 *     them
 */
public record Audited(String action, String object, String objectId, Long aboutPersonId) {}
