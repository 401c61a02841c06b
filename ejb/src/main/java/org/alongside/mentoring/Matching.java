package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.people.Who;
import org.alongside.platform.Audited;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.SiteClock;

/** The steps of a search for a mentor, whoever takes them. */
@Dependent
class Matching {
  private static final String MINE = "/mentoring/mine";

  @PersistenceContext private EntityManager em;
  @Inject private MatchQueries queries;
  @Inject private PersonDesk persons;
  @Inject private Event<MessageAsked> messages;
  @Inject private Event<Audited> audited;
  @Inject private SiteClock clock;
  @Inject private Today today;

  MentorWish wish(long person) {
    MenteeWish kept = em.find(MenteeWish.class, person);
    return kept == null ? MentorWish.none(language(person)) : kept.wish();
  }

  private String language(long person) {
    String own = persons.who(person).language();
    return own == null ? "en" : own;
  }

  /** Looks for up to three mentors; whatever search there was is given up. */
  MatchRound begin(long mentee, Long by) {
    LocalDate day = today.date();
    queries
        .latestToChange(mentee)
        .filter(r -> r.state() != RoundState.MATCHED)
        .ifPresent(this::drop);
    MatchRound round = opened(mentee, by);
    List<MatchRule.Fit> fits =
        MatchRule.propose(queries.mentee(mentee, wish(mentee), day), queries.mentors(mentee, day));
    List<MatchOffer> offers = new ArrayList<>();
    for (MatchRule.Fit fit : fits) {
      offers.add(
          new MatchOffer(round.id(), fit.mentor().id(), offers.size(), fit.score(), fit.reasons()));
    }
    offers.forEach(em::persist);
    if (offers.isEmpty()) {
      round.ask();
      round.exhaust();
    }
    return round;
  }

  MatchRound opened(long mentee, Long by) {
    MatchRound round = new MatchRound(mentee, clock.now(), by);
    em.persist(round);
    em.flush();
    audited.fire(new Audited("mentorship.searched", "mentorship", round.publicId(), mentee));
    return round;
  }

  void drop(MatchRound round) {
    round.close();
    queries.offers(round.id()).forEach(MatchOffer::close);
  }

  /** The mentee puts those they like in order; the first is asked. */
  void choose(MatchRound round, List<String> chosen) {
    List<MatchOffer> offers = queries.offers(round.id());
    round.ask();
    for (MatchOffer offer : offers) {
      int order = chosen.indexOf(offer.publicId());
      if (order < 0) {
        offer.close();
      } else {
        offer.choose(order);
      }
    }
    askNext(round, offers);
  }

  /** Asks whoever comes next; without anybody left a coordinator looks again. */
  void askNext(MatchRound round, List<MatchOffer> offers) {
    Optional<MatchOffer> next =
        offers.stream()
            .filter(o -> o.state() == OfferState.CHOSEN)
            .min(java.util.Comparator.comparingInt(MatchOffer::place));
    if (next.isEmpty()) {
      round.exhaust();
      tell(round.menteeId(), "mentor-none", round.publicId(), MINE, Map.of());
      return;
    }
    MatchOffer asked = next.get();
    asked.ask(clock.now());
    tell(
        asked.mentorId(),
        "mentor-asked",
        asked.publicId(),
        "/mentoring/caseload",
        Map.of("name", name(round.menteeId())));
  }

  /** In a search that goes on, that mentor is not asked any more; whoever comes next is. */
  void without(long mentee, long mentor, long by) {
    MatchRound round =
        queries
            .latestToChange(mentee)
            .filter(r -> r.state() != RoundState.MATCHED && r.state() != RoundState.CLOSED)
            .orElse(null);
    if (round == null) {
      return;
    }
    List<MatchOffer> offers = queries.offers(round.id());
    List<MatchOffer> theirs = offers.stream().filter(o -> o.mentorId() == mentor).toList();
    boolean asked = theirs.stream().anyMatch(o -> o.state() == OfferState.ASKED);
    if (!theirs.isEmpty() && round.state() == RoundState.CHOOSING) {
      begin(mentee, by);
    } else {
      theirs.forEach(MatchOffer::close);
      if (asked && round.state() == RoundState.ASKING) {
        askNext(round, offers);
      }
    }
  }

  void tell(long person, String kind, String key, String path, Map<String, String> facts) {
    messages.fire(new MessageAsked(person, kind, key, facts, path));
  }

  String name(long person) {
    Who who = persons.who(person);
    return who.shownName();
  }
}
