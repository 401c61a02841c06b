package org.alongside.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/** Questions to a community: any member asks, every member answers, nobody sees who said what. */
@Stateless
public class CommunityPolls {
  private static final int MOST = 50;

  @PersistenceContext private EntityManager em;
  @Inject private CommunityDesk communities;
  @Inject private Caller caller;
  @Inject private Today today;

  /** The questions to a community. */
  @RolesAllowed(Roles.PERSON)
  public PollsPage page(String community) {
    CommunityRef found = communities.member(community);
    List<CommunityPoll> polls =
        em.createQuery(
                "SELECT p FROM CommunityPoll p WHERE p.communityId = :community ORDER BY p.id DESC",
                CommunityPoll.class)
            .setParameter("community", found.id())
            .setMaxResults(MOST)
            .getResultList();
    if (polls.isEmpty()) {
      return new PollsPage(List.of(), found.open());
    }
    Map<Long, List<Long>> votes = votes(polls);
    Map<Long, Integer> own = own(polls);
    LocalDate day = today.date();
    return new PollsPage(
        polls.stream()
            .map(
                p ->
                    new PollRow(
                        p.publicId(),
                        p.question(),
                        p.answers(),
                        p.closesOn(),
                        own.getOrDefault(p.id(), -1),
                        p.isOpen(day),
                        PollRule.counts(p.isOpen(day), votes.get(p.id())),
                        PollRule.leading(p.isOpen(day), votes.get(p.id()))))
            .toList(),
        found.open());
  }

  private Map<Long, List<Long>> votes(List<CommunityPoll> polls) {
    Map<Long, List<Long>> votes = new HashMap<>();
    polls.forEach(
        p -> votes.put(p.id(), new ArrayList<>(Collections.nCopies(p.answers().size(), 0L))));
    em.createQuery(
            """
            SELECT v.pollId, v.answer, COUNT(v) FROM PollVote v WHERE v.pollId IN :polls
            GROUP BY v.pollId, v.answer
            """,
            Object[].class)
        .setParameter("polls", votes.keySet())
        .getResultStream()
        .forEach(r -> votes.get((Long) r[0]).set((Integer) r[1], (Long) r[2]));
    return votes;
  }

  private Map<Long, Integer> own(List<CommunityPoll> polls) {
    Map<Long, Integer> own = new HashMap<>();
    em.createQuery(
            """
            SELECT v.pollId, v.answer FROM PollVote v
            WHERE v.pollId IN :polls AND v.personId = :person
            """,
            Object[].class)
        .setParameter("polls", polls.stream().map(CommunityPoll::id).toList())
        .setParameter("person", caller.personId())
        .getResultStream()
        .forEach(r -> own.put((Long) r[0], (Integer) r[1]));
    return own;
  }

  /** Asks the community something; its public id. */
  @RolesAllowed(Roles.PERSON)
  public String ask(String community, AskPoll asked) {
    CommunityRef found = communities.active(community);
    CommunityPoll poll = new CommunityPoll(found.id(), asked, caller.personId(), today.date());
    em.persist(poll);
    return poll.publicId();
  }

  /**
   * Answers a question, or answers it otherwise.
   *
   * @param answer which, from 0
   * @throws BusinessException 409 after its last day
   */
  @RolesAllowed(Roles.PERSON)
  public void vote(String poll, int answer) {
    CommunityPoll found =
        em.createNamedQuery("CommunityPoll.byPublicId", CommunityPoll.class)
            .setParameter("id", poll)
            .getResultStream()
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    communities.active(found.communityId());
    found.requireOpen(answer, today.date());
    em.lock(found, LockModeType.PESSIMISTIC_WRITE);
    em.createNamedQuery("PollVote.one", PollVote.class)
        .setParameter("poll", found.id())
        .setParameter("person", caller.personId())
        .getResultStream()
        .findFirst()
        .ifPresentOrElse(
            v -> v.answer(answer),
            () -> em.persist(new PollVote(found.id(), caller.personId(), answer)));
  }
}
