package org.alongside.community;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;

/** The door of a community: the rule of entry with the facts of today. */
@Dependent
class Entrance {
  @Inject private CommunityQueries queries;
  @Inject private Caller caller;
  @Inject private Today today;

  /** The caller is in it and may enter. */
  Community entered(Community community) {
    standing(community);
    return community;
  }

  /** The same, with what the caller looks after in it. */
  CommunityMember standing(Community community) {
    long self = caller.personId();
    return queries
        .member(community.id(), self)
        .filter(m -> m.is(MemberState.MEMBER))
        .filter(m -> EntryRule.mayEnter(community.kind(), facts(self)))
        .orElseThrow(BusinessException::notFound);
  }

  boolean mayEnter(Community community, long person) {
    return EntryRule.mayEnter(community.kind(), facts(person));
  }

  EntryRule.Facts facts(long person) {
    return queries.facts(Set.of(person), today.date()).getOrDefault(person, EntryRule.Facts.NOBODY);
  }

  /** Its members who may enter today. */
  List<CommunityMember> entering(Community community) {
    List<CommunityMember> members = queries.members(community.id(), MemberState.MEMBER);
    Map<Long, EntryRule.Facts> facts =
        queries.facts(members.stream().map(CommunityMember::personId).toList(), today.date());
    return members.stream()
        .filter(
            m ->
                EntryRule.mayEnter(
                    community.kind(), facts.getOrDefault(m.personId(), EntryRule.Facts.NOBODY)))
        .toList();
  }
}
