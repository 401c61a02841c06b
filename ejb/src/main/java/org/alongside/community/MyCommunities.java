package org.alongside.community;

import java.util.List;

/**
 * Communities as somebody sees them.
 *
 * @param mine those they are in
 * @param invited those that have invited them
 * @param asked those they have asked to join
 * @param open others that they could ask; one that they may not enter is nowhere
 */
public record MyCommunities(
    List<CommunityRow> mine,
    List<CommunityRow> invited,
    List<CommunityRow> asked,
    List<CommunityRow> open) {}
