package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Whether every peer worker has a mentor, and what a coordinator does about it. */
@Stateless
public class Attachments {
  private static final int LARGEST_PAGE = 100;
  private static final String MENTORSHIP = "mentorship";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private AttachmentQueries queries;
  @Inject private MatchQueries matches;
  @Inject private MentorshipQueries mentorships;
  @Inject private Matching matching;
  @Inject private Beginning beginning;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * A page of the peer workers whom the caller looks after, by name.
   *
   * @param alone only those without a mentor today
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<AttachmentRow> page(boolean alone, int first, int size) {
    access.requireCoordinator();
    return queries.page(access.reach(), alone, today.date(), first, Math.min(size, LARGEST_PAGE));
  }

  /** How many the whole list has. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public long count(boolean alone) {
    access.requireCoordinator();
    return queries.count(access.reach(), alone, today.date());
  }

  /** All of them together. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public AttachmentTotals totals() {
    access.requireCoordinator();
    return queries.totals(access.reach(), today.date());
  }

  /**
   * One of them, with every mentor there is and what speaks for or against them.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public MatchDetails of(String person) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    audited.fire(new Audited("mentorship.search.read", "person", person, id));
    LocalDate day = today.date();
    MatchRule.Mentee mentee = matches.mentee(id, matching.wish(id), day);
    List<CandidateRow> candidates = new ArrayList<>(candidates(mentee, day));
    candidates.sort(
        Comparator.comparing((CandidateRow c) -> c.bar() != null)
            .thenComparing(CandidateRow::score, Comparator.reverseOrder())
            .thenComparing(CandidateRow::name));
    List<OfferRow> offers =
        matches
            .latest(id)
            .filter(r -> r.state() != RoundState.CLOSED)
            .map(r -> matches.offerRows(r.id(), Set.of()))
            .orElse(List.of());
    return new MatchDetails(queries.one(id, day), candidates, offers);
  }

  private List<CandidateRow> candidates(MatchRule.Mentee mentee, LocalDate day) {
    List<MatchRule.Mentor> mentors = matches.mentors(mentee.id(), day);
    Map<Long, PersonName> names =
        persons.names(mentors.stream().map(MatchRule.Mentor::id).toList());
    return mentors.stream()
        .filter(m -> m.id() != mentee.id())
        .map(
            m -> {
              MatchBar bar = MatchRule.bar(mentee, m).orElse(null);
              MatchRule.Fit fit = MatchRule.fit(mentee, m);
              Set<MatchReason> reasons = EnumSet.noneOf(MatchReason.class);
              reasons.addAll(fit.reasons().keySet());
              reasons.remove(MatchReason.SHARED_GROUND);
              return new CandidateRow(
                  names.get(m.id()).publicId(),
                  names.get(m.id()).shown(),
                  m.mentees(),
                  m.capacity(),
                  m.mentees() >= MatchRule.MANY_MENTEES,
                  bar == null ? fit.score() : 0,
                  reasons,
                  bar);
            })
        .toList();
  }

  /** Proposes the best three to somebody; they choose. */
  @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
  public void propose(String person) {
    long id = freeMentee(person);
    MatchRound round = matching.begin(id, caller.isSystem() ? null : caller.personId());
    tellProposed(id, round);
  }

  /**
   * Proposes one mentor to somebody; they choose, and the mentor answers, as ever.
   *
   * @throws org.alongside.platform.BusinessException where something speaks against it that was not
   *     named
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void arrange(String person, ArrangeMatch command) {
    long id = freeMentee(person);
    if (command.mentor() == null || command.mentor().isBlank()) {
      throw Refusal.invalid("mentoring.error.arrangeWhom");
    }
    long mentor = persons.ref(command.mentor()).id();
    LocalDate day = today.date();
    MatchRule.Mentee mentee = matches.mentee(id, matching.wish(id), day);
    MatchRule.Mentor wanted =
        matches.mentors(id, day).stream()
            .filter(m -> m.id() == mentor)
            .findFirst()
            .orElseThrow(() -> Refusal.conflict("mentoring.error.bar.NOT_READY"));
    MatchBar bar = MatchRule.bar(mentee, wanted).orElse(null);
    boolean named = Written.optional(command.conflict()) != null;
    boolean reasoned = Written.optional(command.overReason()) != null;
    if (bar != null && !(bar == MatchBar.LINE && named) && !(bar == MatchBar.FULL && reasoned)) {
      throw Refusal.conflict("mentoring.error.bar." + bar.name());
    }
    matches
        .latestToChange(id)
        .filter(r -> r.state() != RoundState.MATCHED)
        .ifPresent(matching::drop);
    MatchRound round = matching.opened(id, caller.personId());
    MatchRule.Fit fit = MatchRule.fit(mentee, wanted);
    MatchOffer offer = new MatchOffer(round.id(), mentor, 0, fit.score(), fit.reasons());
    offer.name(command.conflict());
    offer.allowOver(command.overReason());
    em.persist(offer);
    tellProposed(id, round);
  }

  private long freeMentee(String person) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    if (mentorships.goingOnFor(id, today.date()).isPresent()) {
      throw Refusal.conflict("mentoring.error.hasMentor");
    }
    if (!persons.roles(id).contains(Roles.PEER)) {
      throw Refusal.conflict("mentoring.error.noPeer");
    }
    return id;
  }

  private void tellProposed(long mentee, MatchRound round) {
    if (round.state() == RoundState.CHOOSING) {
      matching.tell(mentee, "mentors-proposed", round.publicId(), "/mentoring/mine", Map.of());
    }
  }

  /**
   * Through what they are attached is another thing from today on.
   *
   * @param mentorship public id
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void link(String mentorship, LinkKind kind) {
    Mentorship found = toChange(mentorship);
    if (kind == null) {
      throw Refusal.invalid("mentoring.error.link");
    }
    LocalDate day = today.date();
    Long team = matches.sharedTeam(found.menteeId(), found.mentorId(), day);
    if (kind == LinkKind.LOCAL_TEAM && team == null) {
      throw Refusal.conflict("mentoring.error.noSharedTeam");
    }
    mentorships.links(found.id()).forEach(l -> l.end(day));
    beginning.link(found, kind, team, day);
    audited.fire(new Audited("mentorship.link.changed", MENTORSHIP, mentorship, found.menteeId()));
  }

  /** Ends a mentorship today, since it is arranged otherwise. */
  @RolesAllowed(Roles.COORDINATOR)
  public void end(String mentorship) {
    beginning.end(toChange(mentorship), today.date(), EndReason.ARRANGED, caller.personId());
  }

  /**
   * Those two must not be mentee and mentor; why is not asked. Where one of them is about to be
   * asked, or was, by the other, that is over.
   *
   * @param person public id
   * @param other public id
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void keepApart(String person, String other) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    long second = persons.ref(other).id();
    if (!matches.conflicts(id).contains(second)) {
      em.persist(new MentorConflict(id, second, clock.now(), caller.personId()));
      em.flush();
      matching.without(id, second, caller.personId());
      matching.without(second, id, caller.personId());
    }
    audited.fire(new Audited("mentorship.kept-apart", "person", person, id));
  }

  private Mentorship toChange(String mentorship) {
    Mentorship found = mentorships.mentorship(mentorship);
    access.requireCoordinatorOf(found.menteeId());
    return mentorships.mentorshipToChange(mentorship);
  }
}
