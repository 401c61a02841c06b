package org.alongside.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.people.PersonLeft;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/** Whoever leaves the service leaves their places to those who wait, and leads no more. */
@Dependent
class LeaversFreePlaces {
  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;
  @Inject private EventQueries events;
  @Inject private EventTidings tidings;
  @Inject private SiteClock clock;

  void left(@Observes PersonLeft event) {
    Instant from = event.day().atStartOfDay(settings.get(SiteSettings.ZONE)).toInstant();
    for (EventPlace place :
        em.createNamedQuery("EventPlace.keptFrom", EventPlace.class)
            .setParameter("person", event.personId())
            .setParameter("from", from)
            .getResultList()) {
      LiveEvent kept = em.find(LiveEvent.class, place.eventId());
      place.leave();
      new WaitingList(kept.places(), events.places(kept.id()))
          .moveUp()
          .forEach(up -> tidings.movedUp(kept, up));
    }
    for (LiveEvent led :
        em.createNamedQuery("LiveEvent.ledFrom", LiveEvent.class)
            .setParameter("person", event.personId())
            .setParameter("from", from)
            .getResultList()) {
      led.staff(null, clock.now());
    }
  }
}
