package org.alongside.discussion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.community.CommunityRole;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Posts that a member asks to be looked at, and what convenors and knowledge keepers do about it.
 * It stays in the community: nobody outside it reads what was written.
 */
@Stateless
public class PostReports {
  @PersistenceContext private EntityManager em;
  @Inject private CommunityDesk communities;
  @Inject private DiscussionQueries queries;
  @Inject private DiscussionTidings tidings;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Asks that a post be looked at. Again: nothing more happens.
   *
   * @param reason up to 600 characters, or null
   */
  @RolesAllowed(Roles.PERSON)
  public void report(String post, String reason) {
    DiscussionPost found = queries.post(post);
    DiscussionTopic topic = queries.topic(found.topicId());
    communities.active(topic.communityId());
    queries.locked(found);
    if (found.isShown() && queries.report(found.id(), caller.personId()).isEmpty()) {
      em.persist(new DiscussionReport(found.id(), caller.personId(), reason, clock.now()));
      tidings.reported(topic, found);
      tidings.done("discussion.reported", found);
    }
  }

  /** Posts of a community that wait to be looked at; for those who do. */
  @RolesAllowed(Roles.PERSON)
  public List<ReportRow> waiting(String community) {
    CommunityRef found = communities.member(community);
    communities.requireAny(found, CommunityRole.CONVENOR, CommunityRole.KNOWLEDGE_KEEPER);
    return queries.waiting(found.id(), caller.personId());
  }

  /** It stays as it is. */
  @RolesAllowed(Roles.PERSON)
  public void keep(String post) {
    DiscussionPost found = looked(post);
    settle(found);
    tidings.done("discussion.kept", found);
  }

  /**
   * Nobody but its writer reads it any more; they are told why.
   *
   * @param reason up to 600 characters
   */
  @RolesAllowed(Roles.PERSON)
  public void hide(String post, String reason) {
    DiscussionPost found = looked(post);
    found.hide(caller.personId(), reason);
    settle(found);
    tidings.hidden(queries.topic(found.topicId()), found);
    tidings.done("discussion.hidden", found);
  }

  /** For whoever sees to it that talk stays kind; nobody judges their own post. */
  private DiscussionPost looked(String post) {
    DiscussionPost found = queries.post(post);
    CommunityRef community = communities.member(queries.topic(found.topicId()).communityId());
    communities.requireAny(community, CommunityRole.CONVENOR, CommunityRole.KNOWLEDGE_KEEPER);
    if (found.authorId() == caller.personId()) {
      throw BusinessException.notFound();
    }
    return queries.locked(found);
  }

  private void settle(DiscussionPost post) {
    queries.openReports(post.id()).forEach(r -> r.settle(clock.now()));
  }
}
