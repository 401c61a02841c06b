package org.alongside.community;

/**
 * A community in a list.
 *
 * @param id public id
 * @param few whether fewer than five people are in it: how many is not told then
 * @param members how many are in it; 0 where they are few
 */
public record CommunityRow(
    String id, String name, String purpose, CommunityKind kind, boolean few, long members) {}
