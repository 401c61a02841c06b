package org.alongside.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;
import org.alongside.platform.BusinessException;
import org.alongside.platform.SiteClock;

/**
 * Hands out and shows attempts to the feature above, which has checked that the person may have
 * them. Not a boundary: it runs in the caller's transaction, and the web module cannot see it.
 */
@ApplicationScoped
public class AttemptDesk {
  private static final SecureRandom SEEDS = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private Published published;
  @Inject private SiteClock clock;

  /** The newest attempt at this unit, if there is any. */
  public Optional<AttemptView> newest(AttemptTicket ticket) {
    return attempts(ticket).stream().findFirst().map(a -> view(a, ticket));
  }

  /**
   * The open attempt at this unit, or a new one. The caller must have locked something that two
   * requests of the same person for this unit share.
   *
   * @throws BusinessException when no attempt is left
   */
  public AttemptView open(AttemptTicket ticket) {
    List<Attempt> before = attempts(ticket);
    Attempt newest = before.isEmpty() ? null : before.get(0);
    if (newest != null && !newest.isSubmitted()) {
      return view(newest, ticket);
    }
    int allowed = ticket.unit().attempts();
    if (allowed > 0 && before.size() >= allowed) {
      throw new BusinessException(
          BusinessException.Kind.CONFLICT, "assessment.error.noneLeft", allowed);
    }
    Attempt attempt = start(ticket, before.size() + 1);
    em.persist(attempt);
    em.flush();
    return view(attempt, ticket);
  }

  /** What a submitted quiz came out at, in whole per cent; empty for anything else. */
  public Optional<Integer> score(String publicId) {
    return em.createNamedQuery("Attempt.byPublicId", Attempt.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .map(Attempt::scorePercent);
  }

  private Attempt start(AttemptTicket ticket, int number) {
    UnitContent content = published.content(ticket.unit().id(), ticket.language());
    Random random = new Random(SEEDS.nextLong());
    Drawn drawn =
        ticket.unit().kind() == UnitKind.QUIZ && ticket.unit().draw() > 0
            ? Drawn.evenly(content.questions(), ticket.unit().draw(), random)
            : Drawn.all(content.questions(), random);
    return new Attempt(ticket, number, drawn, content.start(), clock.now());
  }

  private List<Attempt> attempts(AttemptTicket ticket) {
    return em.createNamedQuery("Attempt.ofUnit", Attempt.class)
        .setParameter("person", ticket.personId())
        .setParameter("unit", ticket.unit().id())
        .setParameter("cycle", ticket.cycle())
        .getResultList();
  }

  private AttemptView view(Attempt attempt, AttemptTicket ticket) {
    return AttemptViews.of(
        attempt,
        published.content(attempt.unitId(), ticket.language()),
        ticket.unit().review(),
        attempt.kind() == UnitKind.SCENARIO ? List.of() : answers(attempt),
        attempt.kind() == UnitKind.SCENARIO ? steps(attempt) : List.of());
  }

  List<Answer> answers(Attempt attempt) {
    return em.createNamedQuery("Answer.ofAttempt", Answer.class)
        .setParameter("attempt", attempt.id())
        .getResultList();
  }

  List<ScenarioStep> steps(Attempt attempt) {
    return em.createNamedQuery("ScenarioStep.ofAttempt", ScenarioStep.class)
        .setParameter("attempt", attempt.id())
        .getResultList();
  }
}
