package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.competency.AbilityDesk;
import org.alongside.people.Fellowship;
import org.alongside.people.PersonName;
import org.alongside.people.PowerLines;
import org.alongside.people.TeamSetting;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** The facts of a search for a mentor, and what was proposed: a fixed number of statements. */
@Dependent
class MatchQueries {
  private static final String MENTORS_MODULE = "W8";

  @PersistenceContext private EntityManager em;
  @Inject private AbilityDesk abilities;
  @Inject private PowerLines lines;
  @Inject private Fellowship fellowship;

  /** Somebody's teams today: with whom they work, and where. */
  private record Place(long team, TeamSetting setting, Long site) {}

  /** Everybody who holds the role and has a profile, with what counts for this mentee. */
  List<MatchRule.Mentor> mentors(long mentee, LocalDate day) {
    List<MentorProfile> profiles =
        em.createQuery(
                """
                SELECT m FROM MentorProfile m WHERE EXISTS (SELECT g FROM RoleGrant g
                WHERE g.personId = m.personId AND g.role = :role AND g.fromOn <= :day
                AND (g.endsOn IS NULL OR g.endsOn > :day))
                """,
                MentorProfile.class)
            .setParameter("role", Roles.MENTOR)
            .setParameter("day", day)
            .getResultList();
    Set<Long> ids = profiles.stream().map(MentorProfile::personId).collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return List.of();
    }
    Set<Long> all = new HashSet<>(ids);
    all.add(mentee);
    Map<Long, Set<Place>> places = places(all, day);
    Map<Long, Integer> load = load(ids, day);
    Set<Long> inLine = lines.around(mentee, day);
    Set<Long> fellows = fellowship.fellows(mentee);
    Set<Long> conflicts = conflicts(mentee);
    Set<Long> ready = ready(ids, day);
    Set<Place> own = places.getOrDefault(mentee, Set.of());
    return profiles.stream()
        .map(
            p -> {
              Set<Place> theirs = places.getOrDefault(p.personId(), Set.of());
              MentorProfileDetails said = p.details();
              Set<TeamSetting> settings = new HashSet<>(said.settings());
              settings.addAll(settings(theirs));
              return new MatchRule.Mentor(
                  p.personId(),
                  load.getOrDefault(p.personId(), 0),
                  said.capacity(),
                  said.languages(),
                  settings,
                  said.strengths(),
                  said.times(),
                  said.grounds(),
                  said.peerBackground(),
                  inLine.contains(p.personId()),
                  conflicts.contains(p.personId()),
                  said.open() && !p.isAway(day) && ready.contains(p.personId()),
                  theirs.stream().anyMatch(t -> own.stream().anyMatch(o -> o.team() == t.team())),
                  theirs.stream()
                      .anyMatch(
                          t ->
                              t.site() != null
                                  && own.stream().anyMatch(o -> t.site().equals(o.site()))),
                  fellows.contains(p.personId()));
            })
        .toList();
  }

  MatchRule.Mentee mentee(long person, MentorWish wish, LocalDate day) {
    return new MatchRule.Mentee(
        person,
        wish.languages(),
        settings(places(Set.of(person), day).getOrDefault(person, Set.of())),
        wish.source(),
        wish.needs(),
        wish.times(),
        wish.grounds());
  }

  private static Set<TeamSetting> settings(Collection<Place> places) {
    return places.stream().map(Place::setting).filter(s -> s != null).collect(Collectors.toSet());
  }

  private Map<Long, Set<Place>> places(Set<Long> persons, LocalDate day) {
    Map<Long, Set<Place>> places = new HashMap<>();
    em.createQuery(
            """
            SELECT m.personId, t.id, t.setting, s.siteId FROM TeamMember m JOIN Team t ON t.id = m.teamId
            LEFT JOIN TeamSite s ON s.teamId = m.teamId AND s.fromOn <= :day AND (s.endsOn IS NULL OR s.endsOn > :day)
            WHERE m.personId IN :persons AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day)
            """,
            Object[].class)
        .setParameter("persons", persons)
        .setParameter("day", day)
        .getResultStream()
        .forEach(
            r ->
                places
                    .computeIfAbsent((Long) r[0], id -> new HashSet<>())
                    .add(new Place((Long) r[1], (TeamSetting) r[2], (Long) r[3])));
    return places;
  }

  /** A team that two people share today, or null. */
  Long sharedTeam(long one, long other, LocalDate day) {
    return em.createQuery(
            """
            SELECT MIN(a.teamId) FROM TeamMember a JOIN TeamMember b ON b.teamId = a.teamId
            WHERE a.personId = :one AND b.personId = :other
            AND a.fromOn <= :day AND (a.endsOn IS NULL OR a.endsOn > :day)
            AND b.fromOn <= :day AND (b.endsOn IS NULL OR b.endsOn > :day)
            """,
            Long.class)
        .setParameter("one", one)
        .setParameter("other", other)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** How many mentees each of the mentors has. */
  Map<Long, Integer> load(Collection<Long> mentors, LocalDate day) {
    Map<Long, Integer> load = new HashMap<>();
    if (!mentors.isEmpty()) {
      em.createQuery(
              """
              SELECT m.mentorId, COUNT(m) FROM Mentorship m WHERE m.mentorId IN :mentors
              AND (m.endsOn IS NULL OR m.endsOn > :day) GROUP BY m.mentorId
              """,
              Object[].class)
          .setParameter("mentors", mentors)
          .setParameter("day", day)
          .getResultStream()
          .forEach(r -> load.put((Long) r[0], ((Long) r[1]).intValue()));
    }
    return load;
  }

  Set<Long> conflicts(long person) {
    return em.createNamedQuery("MentorConflict.of", MentorConflict.class)
        .setParameter("person", person)
        .getResultStream()
        .map(c -> c.other(person))
        .collect(Collectors.toSet());
  }

  /** Who has completed W8, and holds C12 at level 3 or has a coordinator's grant. */
  Set<Long> ready(Set<Long> persons, LocalDate day) {
    Set<Long> ready = new HashSet<>(abilities.mayMentor(persons, day));
    ready.retainAll(
        em.createQuery(
                """
                SELECT DISTINCT c.personId FROM Completion c JOIN CatalogueModule m ON m.id = c.moduleId
                WHERE c.personId IN :persons AND m.code = :module
                """,
                Long.class)
            .setParameter("persons", persons)
            .setParameter("module", MENTORS_MODULE)
            .getResultList());
    return ready;
  }

  Optional<MatchRound> latest(long mentee) {
    return em.createNamedQuery("MatchRound.ofMentee", MatchRound.class)
        .setParameter("mentee", mentee)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The same, to be changed: whoever else changes it comes before or after. */
  Optional<MatchRound> latestToChange(long mentee) {
    Optional<MatchRound> found = latest(mentee);
    found.ifPresent(this::lock);
    return found;
  }

  MatchRound lockedRound(long id) {
    MatchRound round = em.find(MatchRound.class, id);
    lock(round);
    return round;
  }

  void lock(Object entity) {
    em.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
  }

  MatchOffer offer(String publicId) {
    return em.createNamedQuery("MatchOffer.byPublicId", MatchOffer.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  List<MatchOffer> offers(long round) {
    return em.createNamedQuery("MatchOffer.ofRound", MatchOffer.class)
        .setParameter("round", round)
        .getResultList();
  }

  List<OfferRow> offerRows(long round, Set<SharedGround> own) {
    return em.createQuery(
            """
            SELECT o, p.publicId, p.givenName, p.familyName, p.preferredName, m FROM MatchOffer o
            JOIN Person p ON p.id = o.mentorId LEFT JOIN MentorProfile m ON m.personId = o.mentorId
            WHERE o.roundId = :round ORDER BY o.place, o.id
            """,
            Object[].class)
        .setParameter("round", round)
        .getResultStream()
        .map(r -> row(r, own))
        .toList();
  }

  private static OfferRow row(Object[] r, Set<SharedGround> own) {
    MatchOffer offer = (MatchOffer) r[0];
    MentorProfile profile = (MentorProfile) r[5];
    MentorProfileDetails said = profile == null ? null : profile.details();
    Set<SharedGround> shared =
        said == null
            ? Set.of()
            : said.grounds().stream().filter(own::contains).collect(Collectors.toSet());
    return new OfferRow(
        offer.publicId(),
        (String) r[1],
        PersonName.shown((String) r[2], (String) r[3], (String) r[4]),
        said == null ? null : said.about(),
        said == null ? Set.of() : said.languages(),
        offer.state(),
        offer.score(),
        offer.reasons(),
        shared,
        offer.conflict(),
        offer.answerBy());
  }

  /** What a mentor is asked and has not answered, the oldest first. */
  List<AskRow> asked(long mentor) {
    return em.createQuery(
            """
            SELECT o, p.publicId, p.givenName, p.familyName, p.preferredName FROM MatchOffer o
            JOIN MatchRound r ON r.id = o.roundId JOIN Person p ON p.id = r.menteeId
            WHERE o.mentorId = :mentor AND o.state IN (org.alongside.mentoring.OfferState.ASKED,
            org.alongside.mentoring.OfferState.LAPSED)
            AND r.state IN (org.alongside.mentoring.RoundState.ASKING, org.alongside.mentoring.RoundState.EXHAUSTED)
            ORDER BY o.answerBy
            """,
            Object[].class)
        .setParameter("mentor", mentor)
        .setMaxResults(50)
        .getResultStream()
        .map(
            r -> {
              MatchOffer offer = (MatchOffer) r[0];
              return new AskRow(
                  offer.publicId(),
                  PersonName.shown((String) r[2], (String) r[3], (String) r[4]),
                  offer.reasons(),
                  offer.conflict(),
                  offer.answerBy(),
                  offer.state() == OfferState.LAPSED);
            })
        .toList();
  }

  List<String> lapsing(java.time.Instant now) {
    return em.createNamedQuery("MatchOffer.lapsing", String.class)
        .setParameter("now", now)
        .setMaxResults(100)
        .getResultList();
  }
}
