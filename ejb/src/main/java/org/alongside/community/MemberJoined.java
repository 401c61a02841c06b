package org.alongside.community;

/** Somebody is in a community from now on; fired in that transaction. */
record MemberJoined(long communityId, long personId) {}
