package org.alongside.platform;

/**
 * Somebody did something that must be possible to look up later. Fired in the transaction of the
 * deed; the feature audit observes it and adds who, when and from where.
 *
 * <p>An action that ends in {@code .read} is a read of somebody's records. It is kept once an hour
 * for each reader, and not at all when somebody of the person's own line reads; it is shown to that
 * person.
 *
 * @param action what was done, as in {@code person.role.given}: at most 60 characters; its words
 *     lie in audit's bundle
 * @param object the kind of thing it was done to, as in {@code person} or {@code team}: at most 30
 *     characters
 * @param objectId that thing's public id: an opaque id, never a name or an address; at most 64
 *     characters; null where there is one such thing only
 * @param aboutPersonId the person whom it concerns, or null; a read of their records is shown to
 *     them
 * @param byPersonId who did it, where the server does not know them as the caller yet, since they
 *     are just signing in; null: whoever is calling
 */
public record Audited(
    String action, String object, String objectId, Long aboutPersonId, Long byPersonId) {
  /** Whoever is calling did it. */
  public Audited(String action, String object, String objectId, Long aboutPersonId) {
    this(action, object, objectId, aboutPersonId, null);
  }
}
