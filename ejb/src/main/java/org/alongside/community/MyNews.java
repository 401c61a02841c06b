package org.alongside.community;

import java.util.List;

/**
 * What somebody's communities have for their home page.
 *
 * @param member whether they are in any, and so may have more to ask of others
 * @param invited those that have invited them
 */
public record MyNews(boolean member, List<CommunityRef> invited) {}
