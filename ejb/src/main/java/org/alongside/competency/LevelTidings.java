package org.alongside.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.MessageAsked;

/** Says what has become of a level: to the log, to the person, and to whoever opens gates by it. */
@Dependent
class LevelTidings {
  @PersistenceContext private EntityManager em;
  @Inject private CompetencyQueries queries;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Event<CompetencyHeld> changed;
  @Inject private Today today;

  /** To the log, and to whoever opens gates by it, what holds now. */
  void told(HeldLevel level, String action) {
    audited.fire(new Audited(action, "level", level.publicId(), level.personId()));
    em.flush();
    int now = SignerDesk.levels(queries.held(level.personId())).getOrDefault(level.competency(), 0);
    changed.fire(new CompetencyHeld(level.personId(), level.competency(), now, today.date()));
  }

  /** It is put to somebody who may decide it. */
  void put(ExperienceCredit credit, long assessor) {
    tell(assessor, "credit-asked", credit.publicId(), page(credit));
  }

  /** It is decided: its owner is told. */
  void answered(ExperienceCredit credit) {
    tell(credit.personId(), "credit-answered", credit.publicId(), page(credit));
  }

  private static String page(ExperienceCredit credit) {
    return "/mentoring/credit?id=" + credit.publicId();
  }

  void tell(long person, String kind, String key, String path) {
    messages.fire(new MessageAsked(person, kind, key, Map.of(), path));
  }
}
