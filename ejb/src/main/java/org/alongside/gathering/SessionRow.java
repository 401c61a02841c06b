package org.alongside.gathering;

/**
 * An open session to come, for somebody who works here.
 *
 * @param session when, where and about what
 * @param member whether the reader is in the community: they are expected anyway
 * @param comes whether the reader has said that they come
 * @param named whether those who run it see the reader's name by that
 */
public record SessionRow(GatheringRow session, boolean member, boolean comes, boolean named) {}
