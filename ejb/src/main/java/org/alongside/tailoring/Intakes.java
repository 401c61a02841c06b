package org.alongside.tailoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** A peer's own form, from which their plan is made. Every method is about the caller. */
@Stateless
public class Intakes {
  /**
   * The version of the notice that an automated system recommends, which is shown above the button;
   * its words lie in web's bundle.
   */
  public static final String NOTICE = "2026-11";

  @PersistenceContext private EntityManager em;
  @Inject private FactsDesk facts;
  @Inject private PlanQueries queries;
  @Inject private PlanWriter plans;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** What is told so far, what is known without asking, and what is claimed. */
  @RolesAllowed(Roles.PEER)
  public IntakePage mine() {
    long person = caller.personId();
    Intake intake = em.find(Intake.class, person);
    IntakeAnswers told = intake == null ? IntakeAnswers.NONE : intake.answers();
    return new IntakePage(
        told,
        queries.settings(person, today.date()),
        facts.startOn(person),
        facts.fte(person),
        queries.claimRows(person),
        intake == null ? null : intake.savedAt(),
        intake == null ? null : intake.submittedAt(),
        intake != null && intake.submittedAt() != null && intake.hasNews(),
        intake == null ? 0 : intake.revision());
  }

  /**
   * Keeps what is told as a draft.
   *
   * @return when it was stored
   */
  @RolesAllowed(Roles.PEER)
  public Instant save(IntakeAnswers told) {
    told.require(today.date());
    Instant now = clock.now();
    open().save(told, now);
    return now;
  }

  /**
   * Keeps one answer as a draft, whatever else is told meanwhile from elsewhere.
   *
   * @param about which, as {@link TypedAnswer} names them
   * @param typed as it was typed or chosen; blank takes it back
   */
  @RolesAllowed(Roles.PEER)
  public IntakeReceipt answer(String about, String typed) {
    Intake intake = open();
    IntakeAnswers told = TypedAnswer.put(intake.answers(), about, typed);
    told.require(today.date());
    Instant now = clock.now();
    intake.save(told, now);
    em.flush();
    return new IntakeReceipt(now, intake.revision());
  }

  /** The plan that what is told so far would give; nothing is stored. */
  @RolesAllowed(Roles.PEER)
  public PlanOutcome preview() {
    long person = caller.personId();
    Intake intake = em.find(Intake.class, person);
    IntakeAnswers told = intake == null ? IntakeAnswers.NONE : intake.answers();
    return PlanPreviews.of(facts.peer(person, told, today.date()));
  }

  /**
   * Hands in what is told; the plan is made of it at once.
   *
   * @param notice version of the notice that was accepted
   */
  @RolesAllowed(Roles.PEER)
  public void submit(String notice) {
    if (!NOTICE.equals(notice)) {
      throw Refusal.invalid("tailoring.error.notice");
    }
    long person = caller.personId();
    open().submit(notice, clock.now());
    em.flush();
    audited.fire(
        new Audited(
            "plan.intake.submitted", "person", persons.who(person).ref().publicId(), person));
    plans.make(person, PlanCause.INTAKE);
  }

  /** The caller's form, locked, so that of two tabs one comes after the other. */
  private Intake open() {
    long person = caller.personId();
    Intake intake = em.find(Intake.class, person);
    if (intake == null) {
      intake = new Intake(person, clock.now());
      em.persist(intake);
      em.flush();
    } else {
      em.flush();
      em.refresh(intake, LockModeType.PESSIMISTIC_WRITE);
    }
    return intake;
  }
}
