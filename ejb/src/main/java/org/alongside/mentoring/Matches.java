package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.alongside.people.ConsentShown;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** A peer worker looks for a mentor and chooses; the mentors who are asked answer. */
@Stateless
public class Matches {
  @PersistenceContext private EntityManager em;
  @Inject private MatchQueries queries;
  @Inject private MentorshipQueries mentorships;
  @Inject private Matching matching;
  @Inject private Beginning beginning;
  @Inject private Event<Audited> audited;
  @Inject private Event<ConsentShown> consents;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** The caller's own search, wherever it stands. */
  @RolesAllowed(Roles.PEER)
  public MyMatch mine() {
    long self = caller.personId();
    MentorWish wish = matching.wish(self);
    MatchRound round = queries.latest(self).orElse(null);
    List<OfferRow> offers =
        round == null || round.state() == RoundState.CLOSED
            ? List.of()
            : queries.offerRows(round.id(), wish.grounds());
    return new MyMatch(
        wish,
        round == null ? null : round.state(),
        offers,
        mentorships.goingOnFor(self, today.date()).map(Mentorship::publicId).orElse(null));
  }

  /** Keeps what the caller would like of a mentor. */
  @RolesAllowed(Roles.PEER)
  public void wish(MentorWish wish) {
    long self = caller.personId();
    MenteeWish kept = em.find(MenteeWish.class, self);
    if (kept == null) {
      em.persist(new MenteeWish(self, wish));
    } else {
      kept.wish(wish);
    }
    if (!wish.grounds().isEmpty()) {
      consents.fire(new ConsentShown(self, GroundsConsentSql.MATCHING));
    }
  }

  /** Looks for up to three mentors for the caller, again if they have looked before. */
  @RolesAllowed(Roles.PEER)
  public void begin() {
    long self = caller.personId();
    requireNone(self);
    matching.begin(self, self);
  }

  /**
   * The caller would rather not have that mentor; nobody asks why, the mentor does not hear of it.
   * Others are looked for.
   *
   * @param offer public id
   */
  @RolesAllowed(Roles.PEER)
  public void keepOut(String offer) {
    long self = caller.personId();
    MatchOffer found = queries.offer(offer);
    MatchRound round = ownRound(found.roundId(), self);
    if (round.state() != RoundState.CHOOSING) {
      throw Refusal.conflict("mentoring.error.roundOver");
    }
    em.persist(new MentorConflict(self, found.mentorId(), clock.now(), self));
    em.flush();
    matching.begin(self, self);
  }

  /**
   * The caller's choice, the one they like best first. They are asked one after the other.
   *
   * @param offers public ids, one to three of those proposed
   */
  @RolesAllowed(Roles.PEER)
  public void choose(List<String> offers) {
    long self = caller.personId();
    requireNone(self);
    MatchRound round =
        queries
            .latestToChange(self)
            .orElseThrow(() -> Refusal.conflict("mentoring.error.roundOver"));
    List<String> proposed = queries.offers(round.id()).stream().map(MatchOffer::publicId).toList();
    List<String> chosen =
        offers == null ? List.of() : offers.stream().filter(proposed::contains).distinct().toList();
    if (chosen.isEmpty()) {
      throw Refusal.invalid("mentoring.error.choose");
    }
    matching.choose(round, chosen);
  }

  /** Who would like the caller as their mentor, the oldest first; at most fifty. */
  @RolesAllowed(Roles.MENTOR)
  public List<AskRow> asked() {
    return queries.asked(caller.personId());
  }

  /**
   * The caller accepts; the mentorship's public id. What follows is the agreement, which both
   * accept.
   *
   * @param offer public id
   * @throws BusinessException when another mentor was first, or the caller has too many mentees
   */
  @RolesAllowed(Roles.MENTOR)
  public String accept(String offer) {
    long self = caller.personId();
    MatchOffer found = ownOffer(offer, self);
    MatchRound round = queries.lockedRound(found.roundId());
    queries.lock(found);
    round.match();
    found.accept();
    queries.offers(round.id()).forEach(MatchOffer::close);
    requireNone(round.menteeId());
    return beginning.accepted(found, round.menteeId()).publicId();
  }

  /**
   * The caller declines; nobody asks why, and the next is asked.
   *
   * @param offer public id
   */
  @RolesAllowed(Roles.MENTOR)
  public void decline(String offer) {
    long self = caller.personId();
    MatchOffer found = ownOffer(offer, self);
    MatchRound round = queries.lockedRound(found.roundId());
    queries.lock(found);
    boolean waits = found.state() == OfferState.ASKED && round.state() == RoundState.ASKING;
    found.decline();
    if (waits) {
      matching.askNext(round, queries.offers(round.id()));
    }
    audited.fire(new Audited("mentorship.declined", "mentorship", offer, round.menteeId()));
  }

  /** Public ids of the offers whose three days are over. */
  @RolesAllowed(Roles.SYSTEM)
  public List<String> lapsing() {
    return queries.lapsing(clock.now());
  }

  /** Asks the next, three days after a mentor was asked who has not answered. */
  @RolesAllowed(Roles.SYSTEM)
  public void lapse(String offer) {
    MatchOffer found = queries.offer(offer);
    MatchRound round = queries.lockedRound(found.roundId());
    queries.lock(found);
    if (found.state() == OfferState.ASKED && !found.answerBy().isAfter(clock.now())) {
      found.lapse();
      matching.tell(found.mentorId(), "mentor-late", offer, "/mentoring/caseload", Map.of());
      matching.askNext(round, queries.offers(round.id()));
    }
  }

  private void requireNone(long mentee) {
    if (mentorships.goingOnFor(mentee, today.date()).isPresent()) {
      throw Refusal.conflict("mentoring.error.hasMentor");
    }
  }

  private MatchRound ownRound(long id, long mentee) {
    MatchRound round = queries.lockedRound(id);
    if (round.menteeId() != mentee) {
      throw BusinessException.notFound();
    }
    return round;
  }

  private MatchOffer ownOffer(String publicId, long mentor) {
    MatchOffer found = queries.offer(publicId);
    if (found.mentorId() != mentor
        || found.state() == OfferState.OFFERED
        || found.state() == OfferState.CHOSEN) {
      throw BusinessException.notFound();
    }
    return found;
  }
}
