package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.catalogue.FrameworkKind;
import org.alongside.catalogue.Frameworks;
import org.alongside.people.MentorLines;
import org.alongside.people.PowerLines;
import org.alongside.people.Span;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.stories.StoryDesk;

/** A mentorship begins, and ends. */
@Dependent
class Beginning {
  private static final String MENTORSHIP = "mentorship";
  private static final String PAGE = "/mentoring/mentorship?id=";

  @PersistenceContext private EntityManager em;
  @Inject private MatchQueries matches;
  @Inject private MentorshipQueries queries;
  @Inject private Matching matching;
  @Inject private MentorLines lines;
  @Inject private PowerLines power;
  @Inject private Frameworks frameworks;
  @Inject private StoryDesk stories;
  @Inject private Event<Audited> audited;
  @Inject private Event<LinkedThroughCommunity> linked;
  @Inject private Today today;

  /**
   * A mentor has accepted, and has room; of two acceptances at once the second counts the first.
   * Whoever has come to manage or lead the other since they were asked cannot, unless that was
   * named.
   */
  Mentorship accepted(MatchOffer offer, long mentee) {
    LocalDate day = today.date();
    if (offer.conflict() == null && power.around(mentee, day).contains(offer.mentorId())) {
      throw Refusal.conflict("mentoring.error.inLine");
    }
    em.find(MentorProfile.class, offer.mentorId(), LockModeType.PESSIMISTIC_WRITE);
    int load = matches.load(List.of(offer.mentorId()), day).getOrDefault(offer.mentorId(), 0);
    if (load >= MatchRule.MOST_MENTEES && offer.overReason() == null) {
      throw Refusal.conflict("mentoring.error.full", load);
    }
    Mentorship begun =
        new Mentorship(
            mentee,
            offer.mentorId(),
            day,
            offer.conflict(),
            frameworks.current(FrameworkKind.MENTORING_AGREEMENT));
    em.persist(begun);
    em.flush();
    Long team = matches.sharedTeam(mentee, offer.mentorId(), day);
    LinkKind kind = team == null ? LinkKind.COMMUNITY : LinkKind.LOCAL_TEAM;
    link(begun, kind, team, day);
    audited.fire(new Audited("mentorship.accepted", MENTORSHIP, begun.publicId(), mentee));
    Map<String, String> facts = Map.of("name", matching.name(offer.mentorId()));
    matching.tell(mentee, "mentor-found", begun.publicId(), PAGE + begun.publicId(), facts);
    return begun;
  }

  /** Through what the two are attached from a day on; whoever knows communities names which. */
  void link(Mentorship mentorship, LinkKind kind, Long team, LocalDate day) {
    MentorshipLink link = new MentorshipLink(mentorship.id(), kind, team, day);
    em.persist(link);
    em.flush();
    if (kind == LinkKind.COMMUNITY) {
      linked.fire(
          new LinkedThroughCommunity(link.id(), mentorship.menteeId(), mentorship.mentorId()));
    }
  }

  /** Both have accepted the agreement: from today on they are mentee and mentor. */
  void agreed(Mentorship mentorship) {
    LocalDate day = today.date();
    boolean signs = mentorship.conflict() == null;
    long line =
        lines.begin(
            mentorship.menteeId(), mentorship.mentorId(), new Span(day, null), signs, false);
    mentorship.begin(day, line);
    audited.fire(
        new Audited("mentorship.agreed", MENTORSHIP, mentorship.publicId(), mentorship.menteeId()));
    for (long one : List.of(mentorship.menteeId(), mentorship.mentorId())) {
      matching.tell(
          one,
          "mentoring-agreed",
          mentorship.publicId(),
          PAGE + mentorship.publicId(),
          Map.of("name", matching.name(other(mentorship, one))));
    }
  }

  /** It ends on a day; whoever is still here is told, except who ended it. */
  void end(Mentorship mentorship, LocalDate day, EndReason reason, long by) {
    mentorship.end(day, reason);
    if (mentorship.lineId() != null) {
      lines.end(mentorship.lineId(), mentorship.endsOn());
    }
    queries.links(mentorship.id()).forEach(l -> l.end(mentorship.endsOn()));
    queries.covers(mentorship.id()).forEach(c -> endCover(c, mentorship.endsOn()));
    if (!mentorship.endsOn().isAfter(today.date())) {
      stories.end(mentorship.menteeId(), mentorship.mentorId());
    }
    audited.fire(
        new Audited("mentorship.ended", MENTORSHIP, mentorship.publicId(), mentorship.menteeId()));
    for (long one : List.of(mentorship.menteeId(), mentorship.mentorId())) {
      boolean gone =
          one == by
              || one == mentorship.mentorId() && reason == EndReason.MENTOR_LEFT
              || one == mentorship.menteeId() && reason == EndReason.MENTEE_LEFT;
      if (!gone) {
        String path = one == mentorship.menteeId() ? "/mentoring/mine" : "/mentoring/caseload";
        matching.tell(one, "mentoring-ended", mentorship.publicId(), path, Map.of());
      }
    }
  }

  void endCover(MentorCover cover, LocalDate day) {
    cover.end(day);
    if (cover.lineId() != null) {
      lines.end(cover.lineId(), day);
    }
  }

  static long other(Mentorship mentorship, long one) {
    return one == mentorship.menteeId() ? mentorship.mentorId() : mentorship.menteeId();
  }
}
