package org.alongside.competency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.catalogue.CompetencyMap;
import org.alongside.catalogue.FrameworkKind;
import org.alongside.catalogue.Frameworks;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.PowerLines;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Experience that people bring along: peer workers ask that it counts, senior peers decide, each
 * side seeing the other's level only when both have said theirs; coordinators see what waits.
 */
@Stateless
public class ExperienceCredits {
  private static final String CREDIT = "experience-credit";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private CreditQueries queries;
  @Inject private CompetencyQueries competencies;
  @Inject private LevelTidings tidings;
  @Inject private Frameworks frameworks;
  @Inject private PersonDesk persons;
  @Inject private PowerLines lines;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** What the caller asked for themselves, the latest first. */
  @RolesAllowed(Roles.PEER)
  public List<CreditRow> mine() {
    return queries.rows(queries.ofPerson(caller.personId()), caller.personId());
  }

  /** What is put to the caller as a senior peer, and what they have decided; the latest first. */
  @RolesAllowed(Roles.PEER)
  public List<CreditRow> putToMe() {
    return queries.rows(queries.putTo(caller.personId(), today.date()), caller.personId());
  }

  /**
   * Asks that experience counts; the credit's public id. Whoever may decide it is told.
   *
   * @throws BusinessException where that competency waits already, or the level is held
   */
  @RolesAllowed(Roles.PEER)
  public String ask(AskCredit asked) {
    long self = caller.personId();
    if (asked.competency() == null
        || frameworks.competencies("en").find(asked.competency()).isEmpty()) {
      throw Refusal.invalid("competency.error.unknown");
    }
    boolean waits =
        queries.ofPerson(self).stream()
            .anyMatch(c -> c.isOpen() && c.competency().equals(asked.competency()));
    if (waits) {
      throw Refusal.conflict("competency.error.creditOpen");
    }
    int map = frameworks.current(FrameworkKind.COMPETENCIES);
    ExperienceCredit credit = new ExperienceCredit(self, asked, map, clock.now());
    requireAbove(asked.level(), credit);
    em.persist(credit);
    for (AssessorGrant grant : queries.grants(Set.of(self), today.date())) {
      if (grant.covers(credit.competency(), self, false)) {
        tidings.put(credit, grant.personId());
      }
    }
    return credit.publicId();
  }

  private void requireAbove(int level, ExperienceCredit credit) {
    int held =
        SignerDesk.levels(competencies.held(credit.personId()))
            .getOrDefault(credit.competency(), 0);
    if (level <= held) {
      throw Refusal.conflict("competency.error.heldAlready");
    }
  }

  /** Takes one's own back while nobody has decided; nothing of it is kept. */
  @RolesAllowed(Roles.PEER)
  public void takeBack(String credit) {
    ExperienceCredit found = queries.creditToChange(credit);
    access.requireSelf(found.personId());
    found.requireOpen();
    em.remove(found);
  }

  /**
   * One of them: for its owner, for who decides it, and for who coordinates its owner. That it was
   * read is written down.
   */
  @RolesAllowed(Roles.PERSON)
  public CreditDetails details(String credit, String language) {
    ExperienceCredit found = queries.credit(credit);
    long self = caller.personId();
    boolean own = found.personId() == self;
    CreditRule.Bar bar = bar(found);
    if (!own) {
      if (bar != null) {
        access.requireCoordinatorOf(found.personId());
      }
      audited.fire(
          new Audited(
              "person.credit.read",
              "person",
              persons.who(found.personId()).ref().publicId(),
              found.personId()));
    }
    CompetencyMap.Competency competency =
        frameworks.competencies(language).find(found.competency()).orElseThrow();
    return new CreditDetails(
        queries.rows(List.of(found), self).get(0),
        competency.title(),
        competency.levels(),
        own,
        found.isOpen() && bar == null);
  }

  /**
   * The caller, a senior peer, says that it counts: the level that both have said is signed off, on
   * the evidence of the talk that the two had.
   *
   * @param level 1 or 2, by the map's behaviours
   * @param words what showed it; kept as evidence
   */
  @RolesAllowed(Roles.PEER)
  public void credit(String credit, Integer level, String words) {
    ExperienceCredit found = toDecide(credit);
    found.credit(level, words, caller.personId(), clock.now());
    requireAbove(found.signed(), found);
    LocalDate day = today.date();
    AddEvidence evidence =
        new AddEvidence(found.competency(), EvidenceKind.DISCUSSION, day, found.answer(), false);
    em.persist(
        new CompetencyEvidence(found.personId(), evidence, caller.personId(), clock.now(), day));
    HeldLevel signed =
        new HeldLevel(
            found.personId(),
            found.competency(),
            found.signed(),
            found.mapNumber(),
            day,
            caller.personId(),
            grant(found).map(AssessorGrant::id).orElseThrow());
    em.persist(signed);
    em.flush();
    tidings.told(signed, "level.signed");
    decided(found, "credit.given");
  }

  /** The caller, a senior peer, says not yet, with a reason that the person reads. */
  @RolesAllowed(Roles.PEER)
  public void notYet(String credit, String reason) {
    ExperienceCredit found = toDecide(credit);
    found.notYet(reason, caller.personId(), clock.now());
    decided(found, "credit.not-yet");
  }

  private void decided(ExperienceCredit credit, String action) {
    audited.fire(new Audited(action, CREDIT, credit.publicId(), credit.personId()));
    tidings.answered(credit);
  }

  /** To whoever has no grant for it, it is not there; why a senior peer may not, they are told. */
  private ExperienceCredit toDecide(String credit) {
    ExperienceCredit found = queries.creditToChange(credit);
    CreditRule.Bar bar = bar(found);
    if (bar == CreditRule.Bar.OWN || bar == CreditRule.Bar.NOT_GRANTED) {
      throw BusinessException.notFound();
    }
    if (bar != null) {
      throw Refusal.conflict("competency.error.credit." + bar);
    }
    return found;
  }

  private CreditRule.Bar bar(ExperienceCredit credit) {
    long self = caller.personId();
    boolean granted = grant(credit).isPresent();
    return CreditRule.bar(
        credit.personId() == self,
        granted,
        granted && persons.roles(self).contains(Roles.PEER),
        granted && lines.around(credit.personId(), today.date()).contains(self));
  }

  private Optional<AssessorGrant> grant(ExperienceCredit credit) {
    return queries.grants(Set.of(credit.personId()), today.date()).stream()
        .filter(g -> g.personId() == caller.personId())
        .filter(g -> g.covers(credit.competency(), credit.personId(), false))
        .findFirst();
  }

  /** What waits of people whom the caller looks after, and for whom; the oldest first. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<CreditWaits> waiting() {
    access.requireCoordinator();
    LocalDate day = today.date();
    List<ExperienceCredit> waiting = queries.waiting(access.reach(), day);
    Set<Long> ids = new HashSet<>(waiting.stream().map(ExperienceCredit::personId).toList());
    List<AssessorGrant> grants = queries.grants(Set.copyOf(ids), day);
    grants.forEach(g -> ids.add(g.personId()));
    Map<Long, PersonName> names = persons.names(ids);
    return waiting.stream()
        .map(
            c ->
                new CreditWaits(
                    c.publicId(),
                    names.get(c.personId()).publicId(),
                    names.get(c.personId()).shown(),
                    c.competency(),
                    c.askedAt(),
                    grants.stream()
                        .filter(g -> g.covers(c.competency(), c.personId(), false))
                        .map(g -> names.get(g.personId()).shown())
                        .distinct()
                        .toList()))
        .toList();
  }
}
