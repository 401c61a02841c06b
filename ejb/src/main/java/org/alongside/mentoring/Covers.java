package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.MentorLines;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Span;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Another mentor stands in while somebody's own is away, with what the mentee hands over. */
@Stateless
public class Covers {
  @PersistenceContext private EntityManager em;
  @Inject private MentorshipQueries queries;
  @Inject private MatchQueries matches;
  @Inject private Matching matching;
  @Inject private Beginning beginning;
  @Inject private Sight sight;
  @Inject private MentorLines lines;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * Who could stand in: mentors against whom nothing speaks, by name; at most fifty.
   *
   * @param mentorship public id
   */
  @RolesAllowed(Roles.PERSON)
  public List<PersonName> choices(String mentorship) {
    Mentorship found = sight.see(mentorship).only(MentoringSide.MENTOR).mentorship();
    Set<Long> fit = fit(found);
    return fit.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                SELECT NEW org.alongside.people.PersonName(p.id, p.publicId, p.givenName, p.familyName, p.preferredName)
                FROM Person p WHERE p.id IN :ids ORDER BY p.familyName, p.givenName, p.id
                """,
                PersonName.class)
            .setParameter("ids", fit)
            .setMaxResults(50)
            .getResultStream()
            .sorted(Comparator.comparing(PersonName::shown))
            .toList();
  }

  /**
   * Everybody ready who is neither in line nor in conflict nor away; how many they have is no bar.
   */
  private Set<Long> fit(Mentorship mentorship) {
    return matches.mentors(mentorship.menteeId(), today.date()).stream()
        .filter(m -> m.ready() && !m.inLine() && !m.inConflict())
        .map(MatchRule.Mentor::id)
        .filter(id -> id != mentorship.mentorId() && id != mentorship.menteeId())
        .collect(Collectors.toSet());
  }

  /** The mentor proposes who stands in and what is handed over; the mentee sees the list. */
  @RolesAllowed(Roles.PERSON)
  public void propose(String mentorship, ProposeCover command) {
    Mentorship found = sight.change(mentorship).only(MentoringSide.MENTOR).mentorship();
    found.requireInForce(today.date());
    if (command.mentor() == null || command.from() == null) {
      throw Refusal.invalid("mentoring.error.coverDays");
    }
    long other = persons.ref(command.mentor()).id();
    if (!fit(found).contains(other)) {
      throw Refusal.conflict("mentoring.error.coverMentor");
    }
    Span span = new Span(command.from(), command.endsOn());
    MentorCover cover = new MentorCover(found.id(), other, span, command.items());
    boolean taken =
        queries.covers(found.id()).stream()
            .anyMatch(c -> c.span().endsOn().isAfter(today.date()) && c.span().meets(span));
    if (taken) {
      throw Refusal.conflict("mentoring.error.coverTaken");
    }
    em.persist(cover);
    matching.tell(
        found.menteeId(),
        "cover-proposed",
        cover.publicId(),
        "/mentoring/mentorship?id=" + mentorship,
        Map.of("name", matching.name(other)));
  }

  /**
   * The mentee agrees: the other mentor stands in, and sees what is ticked.
   *
   * @param cover public id
   * @param items what they agree to hand over, of what was proposed
   */
  @RolesAllowed(Roles.PERSON)
  public void agree(String mentorship, String cover, Set<HandoverItem> items) {
    Mentorship found = sight.change(mentorship).only(MentoringSide.MENTEE).mentorship();
    found.requireInForce(today.date());
    MentorCover agreed = cover(found, cover);
    if (!agreed.span().endsOn().isAfter(today.date())) {
      throw Refusal.conflict("mentoring.error.coverOver");
    }
    LocalDate from =
        agreed.span().from().isBefore(today.date()) ? today.date() : agreed.span().from();
    long line =
        lines.begin(
            found.menteeId(),
            agreed.mentorId(),
            new Span(from, agreed.span().endsOn()),
            false,
            true);
    agreed.agree(clock.now(), items == null ? Set.of() : items, line);
    audited.fire(
        new Audited("mentorship.cover.agreed", "mentorship", mentorship, found.menteeId()));
    for (long one : List.of(found.mentorId(), agreed.mentorId())) {
      matching.tell(
          one,
          "cover-agreed",
          agreed.publicId(),
          "/mentoring/caseload",
          Map.of("name", matching.name(found.menteeId())));
    }
  }

  /** Either of the two ends it today, or says no to what was proposed. */
  @RolesAllowed(Roles.PERSON)
  public void end(String mentorship, String cover) {
    Mentorship found = sight.change(mentorship).own().mentorship();
    beginning.endCover(cover(found, cover), today.date());
    audited.fire(new Audited("mentorship.cover.ended", "mentorship", mentorship, found.menteeId()));
  }

  private MentorCover cover(Mentorship mentorship, String publicId) {
    MentorCover found =
        queries.covers(mentorship.id()).stream()
            .filter(c -> c.publicId().equals(publicId))
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    matches.lock(found);
    return found;
  }
}
