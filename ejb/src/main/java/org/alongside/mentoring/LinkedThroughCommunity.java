package org.alongside.mentoring;

/**
 * Mentee and mentor know each other through a community of practice, which is not named yet; fired
 * in that transaction.
 *
 * @param linkId the link, for {@link CommunityLinks#name}
 */
public record LinkedThroughCommunity(long linkId, long menteeId, long mentorId) {}
