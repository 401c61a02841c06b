package org.alongside.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.catalogue.ContentSource;
import org.alongside.platform.SiteClock;

/** The terms on which credentials are given now. They come with the program, so they are kept. */
@ApplicationScoped
class Achievements {
  @PersistenceContext private EntityManager em;
  @Inject private SiteClock clock;
  private volatile Map<String, Current> current = Map.of();

  /** Terms that hold, and the row in which they are kept. */
  record Current(long id, AchievementTerms terms) {}

  /** Keeps the terms that came with this version of the program; again: nothing happens. */
  void publish() {
    List<AchievementTerms> shipped =
        AchievementFile.read(ContentSource.classPath(Achievements.class.getClassLoader()));
    Map<String, Achievement> kept = new LinkedHashMap<>();
    em.createNamedQuery("Achievement.byFingerprint", Achievement.class)
        .setParameter("fingerprints", shipped.stream().map(AchievementFile::fingerprint).toList())
        .getResultList()
        .forEach(a -> kept.put(a.fingerprint(), a));
    Map<String, Current> now = new LinkedHashMap<>();
    for (AchievementTerms terms : shipped) {
      Achievement row = kept.get(AchievementFile.fingerprint(terms));
      if (row == null) {
        row = new Achievement(terms, clock.now());
        em.persist(row);
        em.flush();
      }
      now.put(terms.code(), new Current(row.id(), terms));
    }
    current = Map.copyOf(now);
  }

  /** By the code of the module or programme. */
  Map<String, Current> current() {
    return current;
  }
}
