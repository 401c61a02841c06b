package org.alongside.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.catalogue.Rubric;
import org.alongside.people.PersonDesk;
import org.alongside.people.Who;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.SiteClock;

/**
 * Judged practice, for the feature above, which has checked who asks and who judges. Not a
 * boundary: it runs in the caller's transaction, and the web module cannot see it.
 */
@ApplicationScoped
public class JudgingDesk {
  private static final int SENTENCE_LEAST = 3;
  private static final int SENTENCE_MOST = 500;

  @PersistenceContext private EntityManager em;
  @Inject private PersonDesk persons;
  @Inject private Event<JudgingGiven> given;
  @Inject private SiteClock clock;

  /**
   * Asks for somebody to look; asked already: nothing more happens. The caller must have locked
   * something that two requests of the same person for this unit share.
   */
  public void ask(JudgingTicket ticket) {
    List<Judging> before = judgings(ticket);
    if (before.stream().noneMatch(Judging::isAsked)) {
      em.persist(new Judging(ticket, before.size() + 1, clock.now()));
    }
  }

  /** Takes that back; nothing asked: nothing happens. */
  public void withdraw(JudgingTicket ticket) {
    judgings(ticket).stream().filter(Judging::isAsked).forEach(Judging::withdraw);
  }

  /** Every time that was not taken back, the latest first. */
  public List<JudgingView> of(JudgingTicket ticket) {
    List<Judging> shown = judgings(ticket).stream().filter(j -> !j.isWithdrawn()).toList();
    if (shown.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Verdict>> lines =
        em.createNamedQuery("JudgedLine.of", JudgedLine.class)
            .setParameter("judgings", shown.stream().map(Judging::id).toList())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    JudgedLine::judgingId,
                    Collectors.mapping(JudgedLine::verdict, Collectors.toList())));
    Map<Long, String> judges =
        shown.stream()
            .map(Judging::judgeId)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> name(persons.who(id))));
    return shown.stream()
        .map(
            j ->
                new JudgingView(
                    j.publicId(),
                    j.number(),
                    j.askedAt(),
                    j.judgeId() == null ? null : judges.get(j.judgeId()),
                    j.givenAt(),
                    j.met(),
                    lines.getOrDefault(j.id(), List.of())))
        .toList();
  }

  private static String name(Who who) {
    return who.shownName();
  }

  /** What was asked for; 404 where there is no such thing. */
  public JudgingAsk find(String id) {
    return ask(judging(id, LockModeType.NONE));
  }

  /** The same, locked until the transaction ends: of two who answer the second is refused. */
  public JudgingAsk lock(String id) {
    return ask(judging(id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static JudgingAsk ask(Judging judging) {
    return new JudgingAsk(
        judging.publicId(),
        judging.personId(),
        judging.cycle(),
        judging.unitId(),
        judging.isAsked());
  }

  /**
   * Gives the answer, which stays.
   *
   * @param verdicts one for each line of the rubric
   * @throws BusinessException 409 given already or taken back; 400 a line is missing, or a sentence
   */
  public void give(String id, long judge, Rubric rubric, List<Verdict> verdicts) {
    Judging judging = judging(id, LockModeType.PESSIMISTIC_WRITE);
    List<Verdict> whole = whole(rubric, verdicts);
    boolean met = whole.stream().allMatch(Verdict::met);
    judging.give(judge, met, clock.now());
    for (int i = 0; i < whole.size(); i++) {
      em.persist(new JudgedLine(judging.id(), i, whole.get(i)));
    }
    given.fire(
        new JudgingGiven(
            judging.personId(), judging.cycle(), judging.unitId(), id, met, clock.now()));
  }

  /** In the rubric's order, each line once. */
  static List<Verdict> whole(Rubric rubric, List<Verdict> verdicts) {
    Map<String, Verdict> said =
        verdicts.stream()
            .filter(v -> v.criterion() != null)
            .collect(Collectors.toMap(Verdict::criterion, v -> v, (a, b) -> b));
    return rubric.criteria().stream()
        .map(
            c ->
                Optional.ofNullable(said.get(c.id()))
                    .orElseThrow(
                        () ->
                            new BusinessException(
                                Kind.INVALID, "assessment.error.line", c.title())))
        .peek(JudgingDesk::requireSentence)
        .toList();
  }

  private static void requireSentence(Verdict verdict) {
    int length = verdict.sentence() == null ? 0 : verdict.sentence().strip().length();
    if (length < SENTENCE_LEAST || length > SENTENCE_MOST) {
      throw new BusinessException(
          Kind.INVALID, "assessment.error.sentence", SENTENCE_LEAST, SENTENCE_MOST);
    }
  }

  private Judging judging(String id, LockModeType lock) {
    return em.createNamedQuery("Judging.byPublicId", Judging.class)
        .setParameter("id", id)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  private List<Judging> judgings(JudgingTicket ticket) {
    return em.createNamedQuery("Judging.ofUnit", Judging.class)
        .setParameter("person", ticket.personId())
        .setParameter("unit", ticket.unitId())
        .setParameter("cycle", ticket.cycle())
        .getResultList();
  }
}
