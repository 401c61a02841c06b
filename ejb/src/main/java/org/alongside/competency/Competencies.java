package org.alongside.competency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.alongside.catalogue.FrameworkKind;
import org.alongside.catalogue.Frameworks;
import org.alongside.people.Access;
import org.alongside.people.MentorLines;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * What a peer worker is able to do: they rate themselves, their mentor rates, both see both, and a
 * level is signed off on evidence; withdrawn only with a reason and a plan, and open to appeal.
 */
@Stateless
public class Competencies {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private CompetencyQueries queries;
  @Inject private CompetencyPages pages;
  @Inject private SignerDesk signers;
  @Inject private Frameworks frameworks;
  @Inject private MentorLines mentors;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private LevelTidings tidings;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** The caller's own. */
  @RolesAllowed(Roles.PERSON)
  public CompetencyPage mine(String language) {
    return pages.page(caller.personId(), caller.personId(), language);
  }

  /**
   * Somebody's, for their mentor and their assessors. That it was read by somebody who is not of
   * the person's own line is written down, and shown to that person.
   *
   * @param person public id
   */
  @RolesAllowed(Roles.PERSON)
  public CompetencyPage of(String person, String language) {
    long id = persons.ref(person).id();
    requireOther(id);
    audited.fire(new Audited("person.competencies.read", "person", person, id));
    return pages.page(id, caller.personId(), language);
  }

  /** For whom the caller has a grant to assess today, whom they do not mentor; by name. */
  @RolesAllowed(Roles.PERSON)
  public List<PersonName> toAssess() {
    List<Long> subjects =
        queries.grantsInForce(caller.personId(), today.date()).stream()
            .map(AssessorGrant::subjectId)
            .filter(s -> s != null)
            .distinct()
            .toList();
    return persons.names(subjects).values().stream()
        .sorted(Comparator.comparing(PersonName::shown))
        .toList();
  }

  private void requireOther(long person) {
    long self = caller.personId();
    if (!mentors.isOwnMentor(self, person) && !signers.of(self, person).isAny()) {
      throw BusinessException.notFound();
    }
  }

  /** The caller rates themselves; a rating that went on until now is closed. */
  @RolesAllowed(Roles.PERSON)
  public void rate(RateSelf command) {
    requireKnown(command.competency());
    long self = caller.personId();
    queries.ratings(self).stream()
        .filter(r -> r.competency().equals(command.competency()))
        .forEach(CompetencyRating::close);
    int map = frameworks.current(FrameworkKind.COMPETENCIES);
    CompetencyRating rating =
        new CompetencyRating(
            self, command.competency(), map, command.level(), command.note(), clock.now());
    em.persist(rating);
    for (long mentor : queries.signingMentors(self, today.date())) {
      tidings.tell(mentor, "rating-asked", rating.publicId(), "/mentoring/caseload");
    }
  }

  /**
   * The caller rates as the person's mentor or assessor; from now on both see both.
   *
   * @param rating public id
   * @param level 1-4
   * @param note a few words, or null
   */
  @RolesAllowed(Roles.PERSON)
  public void assess(String rating, int level, String note) {
    CompetencyRating found = toSign(rating);
    found.assess(caller.personId(), level, note, clock.now());
    tidings.tell(found.personId(), "rating-open", rating, "/mentoring/competencies");
  }

  /**
   * The caller signs a level off: one that both see, with the evidence that it needs.
   *
   * @param rating public id
   * @throws BusinessException where evidence is missing, or somebody else was first
   */
  @RolesAllowed(Roles.PERSON)
  public void signOff(String rating, int level) {
    CompetencyRating found = toSign(rating);
    long person = found.personId();
    String competency = found.competency();
    List<HeldLevel> held = queries.held(person);
    if (level <= SignerDesk.levels(held).getOrDefault(competency, 0)) {
      throw Refusal.conflict("competency.error.heldAlready");
    }
    List<EvidenceRule.Piece> pieces =
        queries.evidence(person).stream()
            .filter(e -> e.competency().equals(competency))
            .map(CompetencyEvidence::piece)
            .toList();
    EvidenceRule.missing(level, pieces).stream()
        .findFirst()
        .ifPresent(
            m -> {
              throw Refusal.conflict("competency.error.missing." + m.name());
            });
    found.sign(level);
    SignerDesk.Signer signer = signers.of(caller.personId(), person);
    Long grant =
        signer.holds(competency)
            ? null
            : signer.grant(competency).map(AssessorGrant::id).orElseThrow();
    HeldLevel signed =
        new HeldLevel(
            person, competency, level, found.mapNumber(), today.date(), caller.personId(), grant);
    em.persist(signed);
    em.flush();
    tidings.told(signed, "level.signed");
    tidings.tell(person, "level-signed", signed.publicId(), "/mentoring/competencies");
  }

  private CompetencyRating toSign(String rating) {
    CompetencyRating found = queries.ratingToChange(rating);
    requireOther(found.personId());
    if (!signers.of(caller.personId(), found.personId()).may(found.competency())) {
      throw Refusal.conflict("competency.error.notAssessor");
    }
    return found;
  }

  /**
   * Adds something that shows what somebody is able to do: the person themselves, their mentor or
   * an assessor.
   *
   * @param person public id
   */
  @RolesAllowed(Roles.PERSON)
  public void addEvidence(String person, AddEvidence evidence) {
    requireKnown(evidence.competency());
    long id = persons.ref(person).id();
    if (id != caller.personId()) {
      requireOther(id);
    }
    em.persist(new CompetencyEvidence(id, evidence, caller.personId(), clock.now(), today.date()));
  }

  /** Removes what the caller added. What was signed off on it stays. */
  @RolesAllowed(Roles.PERSON)
  public void removeEvidence(String evidence) {
    CompetencyEvidence found = queries.evidence(evidence);
    if (found.addedBy() != caller.personId()) {
      throw BusinessException.notFound();
    }
    em.remove(found);
  }

  /**
   * Withdraws a level, with a reason that the person reads and a plan.
   *
   * @param heldLevel public id
   */
  @RolesAllowed(Roles.PERSON)
  public void withdraw(String heldLevel, String reason, String plan) {
    HeldLevel found = queries.levelToChange(heldLevel);
    requireOther(found.personId());
    if (!signers.of(caller.personId(), found.personId()).may(found.competency())) {
      throw Refusal.conflict("competency.error.notAssessor");
    }
    found.withdraw(today.date(), caller.personId(), reason, plan);
    tidings.told(found, "level.withdrawn");
    tidings.tell(
        found.personId(), "level-withdrawn", heldLevel + clock.now(), "/mentoring/competencies");
  }

  /** The person appeals against the withdrawal; a coordinator decides. */
  @RolesAllowed(Roles.PERSON)
  public void appeal(String heldLevel, String words) {
    HeldLevel found = queries.levelToChange(heldLevel);
    access.requireSelf(found.personId());
    found.appeal(clock.now(), words);
    tidings.told(found, "level.appealed");
  }

  /** Appeals of people whom the caller looks after; at most a hundred. */
  @RolesAllowed(Roles.COORDINATOR)
  public List<AppealRow> appeals() {
    access.requireCoordinator();
    return queries.appeals(access.reach(), today.date());
  }

  /** Decides an appeal; not by whoever withdrew the level. */
  @RolesAllowed(Roles.COORDINATOR)
  public void decide(String heldLevel, AppealDecision decision, String why) {
    HeldLevel found = queries.levelToChange(heldLevel);
    access.requireCoordinatorOf(found.personId());
    found.decide(decision, clock.now(), caller.personId(), why);
    tidings.told(found, "level.decided");
    tidings.tell(
        found.personId(), "appeal-decided", heldLevel + clock.now(), "/mentoring/competencies");
  }

  private void requireKnown(String competency) {
    if (competency == null || frameworks.competencies("en").find(competency).isEmpty()) {
      throw Refusal.invalid("competency.error.unknown");
    }
  }
}
