package org.alongside.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.ConsentShown;
import org.alongside.platform.SiteClock;

/** What people have answered to which version. */
@Dependent
class NoticeAnswers {
  @PersistenceContext private EntityManager em;
  @Inject private SiteClock clock;

  /** What somebody last answered to a notice. */
  record Last(int number, NoticeChoice choice, Instant at) {}

  List<PrivacyNotice> newest() {
    return em.createNamedQuery("PrivacyNotice.newest", PrivacyNotice.class).getResultList();
  }

  PrivacyNotice newest(NoticeCode code) {
    return newest().stream().filter(n -> n.code() == code).findFirst().orElseThrow();
  }

  Map<NoticeCode, Last> last(long person) {
    Map<NoticeCode, Last> last = new EnumMap<>(NoticeCode.class);
    em.createNamedQuery("NoticeAnswer.ofPerson", Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .forEach(
            r -> {
              NoticeAnswer answer = (NoticeAnswer) r[0];
              PrivacyNotice notice = (PrivacyNotice) r[1];
              last.put(
                  notice.code(), new Last(notice.number(), answer.answer(), answer.answeredAt()));
            });
    return last;
  }

  void add(long person, PrivacyNotice notice, NoticeChoice choice) {
    em.persist(new NoticeAnswer(person, notice.id(), choice, clock.now()));
  }

  /** Given to this version once, until it is withdrawn. */
  void give(long person, PrivacyNotice notice) {
    Last before = last(person).get(notice.code());
    if (before == null
        || before.choice() != NoticeChoice.GIVEN
        || before.number() < notice.number()) {
      add(person, notice, NoticeChoice.GIVEN);
    }
  }

  void shown(@Observes ConsentShown shown) {
    give(shown.personId(), newest(NoticeCode.valueOf(shown.consent())));
  }
}
