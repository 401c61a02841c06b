package org.alongside.audit;

/**
 * Who did something.
 *
 * @param kind what kind of actor
 * @param publicId the person, or null
 * @param role the role that lets them do most of all they hold, or null
 */
record Actor(ActorKind kind, String publicId, String role) {}
