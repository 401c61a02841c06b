package org.alongside.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.Who;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** What people have chosen, and what holds where they have not. */
@Dependent
class ChoiceQueries {
  @PersistenceContext private EntityManager em;
  @Inject private Settings settings;

  Map<MessageKind, Telling> tellings(long personId) {
    Map<MessageKind, Telling> tellings = new EnumMap<>(MessageKind.class);
    MessageKind.CHOSEN.forEach(kind -> tellings.put(kind, kind.standard()));
    rows(personId).forEach(c -> tellings.put(c.kind(), c.telling()));
    return tellings;
  }

  List<MessageChoice> rows(long personId) {
    return em.createNamedQuery("MessageChoice.of", MessageChoice.class)
        .setParameter("person", personId)
        .getResultList();
  }

  Quiet quiet(long personId) {
    QuietHours hours = em.find(QuietHours.class, personId);
    return hours == null ? Quiet.NEVER : hours.quiet();
  }

  ZoneId zone(Who who) {
    return who.zone() == null ? settings.get(SiteSettings.ZONE) : ZoneId.of(who.zone());
  }

  /** 'en' or 'fr'. */
  String language(Who who) {
    return who.language() == null
        ? settings.get(SiteSettings.DEFAULT_LANGUAGE).getLanguage()
        : who.language();
  }
}
