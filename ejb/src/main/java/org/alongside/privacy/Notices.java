package org.alongside.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.people.ConsentWithdrawn;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Notices and consents in versions: who has read which, and who allows what. */
@Stateless
public class Notices {
  private static final int MOST = 100;

  @PersistenceContext private EntityManager em;
  @Inject private NoticeAnswers answers;
  @Inject private Event<ConsentWithdrawn> withdrawn;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Whether a version waits that everybody is to read, and the caller has not. One statement. */
  @RolesAllowed(Roles.PERSON)
  public boolean isAsked() {
    return em.createQuery(
                """
                SELECT COUNT(n) FROM PrivacyNotice n WHERE n.asks = TRUE AND NOT EXISTS (
                SELECT a FROM NoticeAnswer a JOIN PrivacyNotice x ON x.id = a.noticeId
                WHERE a.personId = :person AND x.code = n.code AND x.number >= n.number)
                """,
                Long.class)
            .setParameter("person", caller.personId())
            .getSingleResult()
        > 0;
  }

  /**
   * The newest of each, and how the caller stands to it.
   *
   * @param language {@code en} or {@code fr}
   */
  @RolesAllowed(Roles.PERSON)
  public List<NoticeRow> mine(String language) {
    Map<NoticeCode, NoticeAnswers.Last> last = answers.last(caller.personId());
    return answers.newest().stream().map(n -> row(n, last.get(n.code()), language)).toList();
  }

  private static NoticeRow row(PrivacyNotice notice, NoticeAnswers.Last last, String language) {
    return new NoticeRow(
        notice.code(),
        notice.number(),
        notice.title(language),
        Arrays.asList(notice.text(language).split("\n\\s*\n")),
        notice.sinceAt(),
        last == null ? null : last.choice(),
        last == null ? 0 : last.number(),
        last == null ? null : last.at(),
        notice.asks() && (last == null || last.number() < notice.number()));
  }

  /** The caller has read the newest versions that wait for them. */
  @RolesAllowed(Roles.PERSON)
  public void read() {
    long me = caller.personId();
    Map<NoticeCode, NoticeAnswers.Last> last = answers.last(me);
    for (PrivacyNotice notice : answers.newest()) {
      NoticeAnswers.Last before = last.get(notice.code());
      if (!notice.code().isConsent() && (before == null || before.number() < notice.number())) {
        answers.add(me, notice, NoticeChoice.READ);
      }
    }
  }

  /** The caller allows what a consent asks. Asking twice is asking once. */
  @RolesAllowed(Roles.PERSON)
  public void give(NoticeCode consent) {
    answers.give(caller.personId(), require(consent));
  }

  /** The caller takes a consent back; what it allowed ends at once. */
  @RolesAllowed(Roles.PERSON)
  public void withdraw(NoticeCode consent) {
    long me = caller.personId();
    PrivacyNotice notice = require(consent);
    answers.add(me, notice, NoticeChoice.WITHDRAWN);
    withdrawn.fire(new ConsentWithdrawn(me, consent.name()));
  }

  private PrivacyNotice require(NoticeCode consent) {
    if (consent == null || !consent.isConsent()) {
      throw BusinessException.notFound();
    }
    return answers.newest(consent);
  }

  /** Every version, the latest first; the last hundred. */
  @RolesAllowed(Roles.ADMIN)
  public List<NoticeVersion> versions() {
    Map<Long, Long> counts =
        em.createQuery(
                """
                SELECT a.noticeId, COUNT(DISTINCT a.personId) FROM NoticeAnswer a GROUP BY a.noticeId
                """,
                Object[].class)
            .getResultStream()
            .collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
    return em.createNamedQuery("PrivacyNotice.all", PrivacyNotice.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            n ->
                new NoticeVersion(
                    n.number(), n.said(), n.sinceAt(), counts.getOrDefault(n.id(), 0L)))
        .toList();
  }

  /** Publishes the next version of a notice; it holds from now on. */
  @RolesAllowed(Roles.ADMIN)
  public void publish(PublishNotice notice) {
    if (notice.code() == null) {
      throw Refusal.invalid("privacy.error.code");
    }
    PrivacyNotice before = answers.newest(notice.code());
    em.lock(before, LockModeType.PESSIMISTIC_WRITE); // two at once: one waits, and is refused
    em.persist(new PrivacyNotice(notice, before.number() + 1, clock.now(), caller.personId()));
    em.flush();
    audited.fire(new Audited("notice.published", "notice", notice.code().name(), null));
  }
}
