package org.alongside.competency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alongside.catalogue.Frameworks;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonRef;
import org.alongside.people.PowerLines;
import org.alongside.people.Span;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/** Who may sign off competencies by a coordinator's grant: the first mentors, and others. */
@Stateless
public class Assessors {
  private static final int MOST = 100;

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private CompetencyQueries queries;
  @Inject private CreditQueries credits;
  @Inject private LevelTidings tidings;
  @Inject private PowerLines lines;
  @Inject private PersonDesk persons;
  @Inject private Frameworks frameworks;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private Today today;

  /** The grants of people whom the caller looks after, the latest first; the first hundred. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<AssessorRow> list() {
    access.requireCoordinator();
    return queries.assessors(access.reach(), today.date(), MOST);
  }

  /**
   * Lets somebody sign off; its public id.
   *
   * @throws BusinessException where the reason or the end is missing
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.SYSTEM})
  public String grant(GrantAssessor command) {
    PersonRef person = persons.ref(command.person());
    access.requireCoordinatorOf(person.id());
    Long subject = null;
    if (command.subject() != null && !command.subject().isBlank()) {
      subject = persons.ref(command.subject()).id();
      access.requireCoordinatorOf(subject);
    }
    String competency = command.competency();
    if (competency != null
        && !competency.isBlank()
        && frameworks.competencies("en").find(competency).isEmpty()) {
      throw Refusal.invalid("competency.error.unknown");
    }
    if (command.from() == null) {
      throw Refusal.invalid("competency.error.assessorEnd");
    }
    AssessorGrant grant =
        new AssessorGrant(
            person.id(),
            command.kind(),
            competency,
            subject,
            command.group(),
            command.reason(),
            new Span(command.from(), command.endsOn()),
            caller.isSystem() ? null : caller.personId());
    if (command.kind() == AssessorKind.SENIOR_PEER) {
      requireSeniorPeer(person.id(), subject);
    }
    em.persist(grant);
    audited.fire(new Audited("assessor.granted", "assessor", grant.publicId(), person.id()));
    if (command.kind() == AssessorKind.SENIOR_PEER) {
      put(grant);
    }
    return grant.publicId();
  }

  /**
   * A senior peer is a peer worker, and neither manages nor leads the other, nor the other them.
   */
  private void requireSeniorPeer(long person, long subject) {
    CreditRule.Bar bar =
        CreditRule.bar(
            false,
            true,
            persons.roles(person).contains(Roles.PEER),
            lines.around(subject, today.date()).contains(person));
    if (bar != null) {
      throw Refusal.conflict("competency.error.grant." + bar);
    }
  }

  /** What waits already is put to whoever may decide it now. */
  private void put(AssessorGrant grant) {
    credits.ofPerson(grant.subjectId()).stream()
        .filter(c -> c.isOpen() && grant.covers(c.competency(), c.personId(), false))
        .forEach(c -> tidings.put(c, grant.personId()));
  }

  /** Ends a grant today. */
  @RolesAllowed(Roles.COORDINATOR)
  public void end(String assessorGrant) {
    AssessorGrant grant = queries.grantToChange(assessorGrant);
    access.requireCoordinatorOf(grant.personId());
    grant.end(today.date());
    audited.fire(new Audited("assessor.ended", "assessor", assessorGrant, grant.personId()));
  }
}
