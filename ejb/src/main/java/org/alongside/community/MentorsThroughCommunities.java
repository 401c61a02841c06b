package org.alongside.community;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.mentoring.CommunityLinks;
import org.alongside.mentoring.LinkedThroughCommunity;

/**
 * A mentor whom somebody knows through a community: the link between the two names it as soon as
 * there is one that both are in.
 */
@Dependent
class MentorsThroughCommunities {
  @Inject private CommunityQueries queries;
  @Inject private CommunityLinks links;

  void linked(@Observes LinkedThroughCommunity linked) {
    queries
        .shared(linked.menteeId(), linked.mentorId())
        .ifPresent(community -> links.name(linked.linkId(), community));
  }

  void joined(@Observes MemberJoined joined) {
    links.unnamed(joined.personId()).forEach(this::linked);
  }
}
