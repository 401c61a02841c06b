package org.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.platform.BusinessException;
import org.alongside.platform.SiteClock;

/**
 * Offers challenges for the feature above, which makes people's plans. Not a boundary: it runs in
 * the transaction and after the check of whoever calls, and the web module cannot see it.
 */
@ApplicationScoped
public class ChallengeDesk {
  @PersistenceContext private EntityManager em;
  @Inject private LearnerQueries learners;
  @Inject private Published published;
  @Inject private SiteClock clock;

  /**
   * Lets somebody take the challenge instead of the module. Offered before: only whether the live
   * part is asked too may change. Begun or over, or the module completed: nothing happens.
   *
   * @param live whether the live part is asked beside it, where the module has one
   * @throws BusinessException 404 no such module; 409 a module without a challenge
   */
  public void offer(long personId, String moduleCode, boolean live) {
    ModuleOutline outline = followed(personId, moduleCode);
    if (outline.extras().challenge() == null) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "learning.error.noChallenge");
    }
    Optional<LearnerQueries.Taken> taken = learners.taken(personId, moduleCode, "en");
    if (taken.filter(t -> t.progress().over()).isPresent()) {
      return;
    }
    int cycle = taken.map(LearnerQueries.Taken::cycle).orElse(1);
    learners
        .challenge(personId, outline.moduleId(), cycle)
        .ifPresentOrElse(
            known -> known.ask(live),
            () ->
                em.persist(new Challenge(personId, outline.moduleId(), cycle, live, clock.now())));
  }

  /** Takes an offer back that was not begun; anything else stays as it is. */
  public void withdraw(long personId, String moduleCode) {
    newest(personId, moduleCode)
        .filter(challenge -> challenge.state() == ChallengeState.OFFERED)
        .ifPresent(em::remove);
  }

  /** How far somebody is with the challenge of their newest cycle; empty: none is offered. */
  public Optional<ChallengeState> of(long personId, String moduleCode) {
    return newest(personId, moduleCode).map(Challenge::state);
  }

  private Optional<Challenge> newest(long personId, String moduleCode) {
    Optional<LearnerQueries.Taken> taken = learners.taken(personId, moduleCode, "en");
    long module = followed(personId, moduleCode).moduleId();
    return learners.challenge(personId, module, taken.map(LearnerQueries.Taken::cycle).orElse(1));
  }

  /** In the version that they follow, or would. */
  private ModuleOutline followed(long personId, String moduleCode) {
    return learners
        .taken(personId, moduleCode, "en")
        .map(taken -> taken.progress().outline().versionId())
        .or(() -> published.currentVersion(moduleCode))
        .map(version -> published.outline(version, "en"))
        .orElseThrow(BusinessException::notFound);
  }
}
