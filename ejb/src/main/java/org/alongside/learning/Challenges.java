package org.alongside.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.alongside.assessment.AttemptDesk;
import org.alongside.assessment.AttemptTicket;
import org.alongside.assessment.AttemptView;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitKind;
import org.alongside.catalogue.UnitOutline;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/** The caller's challenges: a draw of a module's quiz, once, instead of the module. */
@Stateless
public class Challenges {
  @Inject private LearnerQueries learners;
  @Inject private MyModules mine;
  @Inject private UnitPages pages;
  @Inject private AttemptDesk attempts;
  @Inject private Published published;
  @Inject private Caller caller;

  /**
   * The challenge of a module.
   *
   * @throws BusinessException 404 where none was offered
   */
  @RolesAllowed(Roles.PERSON)
  public ChallengePage page(String moduleCode, String language) {
    Optional<LearnerQueries.Taken> taken = learners.taken(caller.personId(), moduleCode, language);
    ModuleProgress module =
        taken
            .map(LearnerQueries.Taken::progress)
            .orElseGet(() -> mine.untouched(mine.require(moduleCode), language));
    Challenge challenge =
        learners
            .challenge(
                caller.personId(),
                module.outline().moduleId(),
                taken.map(LearnerQueries.Taken::cycle).orElse(1))
            .orElseThrow(BusinessException::notFound);
    AttemptTicket ticket = ticket(challenge, module, language);
    AttemptView attempt =
        challenge.state() == ChallengeState.OFFERED ? null : attempts.newest(ticket).orElse(null);
    UnitState quiz = new UnitState(ticket.unit(), LearningStatus.NOT_STARTED, null, true);
    UnitPage unit =
        pages.page(
            module,
            quiz,
            published.content(ticket.unit().id(), module.outline().language()),
            attempt,
            null,
            List.of());
    return new ChallengePage(
        unit,
        challenge.state(),
        challenge.live() && has(module, UnitKind.LIVE),
        has(module, UnitKind.JUDGED));
  }

  private static boolean has(ModuleProgress module, UnitKind kind) {
    return module.units().stream().anyMatch(s -> s.unit().kind() == kind);
  }

  /**
   * Begins the one attempt, or goes on with it.
   *
   * @throws BusinessException 404 where none was offered; 409 it is over
   */
  @RolesAllowed(Roles.PERSON)
  public AttemptView start(String moduleCode, String language) {
    if (!mine.has(moduleCode)) {
      throw BusinessException.notFound();
    }
    Optional<LearnerQueries.Taken> taken = learners.taken(caller.personId(), moduleCode, language);
    int cycle = taken.map(LearnerQueries.Taken::cycle).orElse(1);
    Challenge offered =
        learners
            .newestChallenge(caller.personId(), moduleCode)
            .filter(c -> c.cycle() == cycle)
            .orElseThrow(BusinessException::notFound);
    Enrolment enrolment = mine.enrolled(moduleCode);
    learners.lock(enrolment);
    offered.begin();
    ModuleProgress module =
        learners.taken(caller.personId(), moduleCode, language).orElseThrow().progress();
    return attempts.open(ticket(offered, module, language));
  }

  private AttemptTicket ticket(Challenge challenge, ModuleProgress module, String language) {
    UnitOutline quiz =
        module.outline().units().stream()
            .filter(u -> u.kind() == UnitKind.QUIZ)
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    return AttemptTicket.challenge(
        caller.personId(),
        challenge.cycle(),
        quiz.challenged(module.outline().extras().challenge()),
        language);
  }
}
