package org.alongside.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.StartUpStep;

/**
 * At every start: destroys again what a restored dump has brought back, remembers what was not yet
 * remembered outside the database, closes keys anew after the site's key was changed, and says in
 * one line when they cannot be opened.
 */
@ApplicationScoped
class JournalUpkeep implements StartUpStep {
  private static final Logger LOG = Logger.getLogger(JournalUpkeep.class.getName());
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager em;
  @Inject private DestroyedKeys destroyed;
  @Inject private JournalDesk desk;
  @Inject private SiteKeys site;
  private volatile String said = "";

  @Override
  public int order() {
    return 30;
  }

  @Override
  @Transactional
  public void run() {
    Set<String> outside = destroyed.read();
    Set<String> inside =
        new HashSet<>(em.createNamedQuery("DestroyedKey.ids", String.class).getResultList());
    destroyed.add(inside.stream().filter(id -> !outside.contains(id)).sorted().toList());
    destroyAgain(new ArrayList<>(outside));
    closeAnew();
    tell();
  }

  private void destroyAgain(List<String> ids) {
    int back = 0;
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<JournalKey> found =
          em.createNamedQuery("JournalKey.named", JournalKey.class)
              .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
              .getResultList();
      found.forEach(key -> desk.erase(key.personId()));
      back += found.size();
    }
    if (back > 0) {
      LOG.log(Level.INFO, "Destroyed again {0} keys that had come back with the database", back);
    }
  }

  private void closeAnew() {
    SiteKey now = site.get();
    int anew = 0;
    for (String before : now.known()) {
      if (!before.equals(now.fingerprint())) {
        for (JournalKey row :
            em.createNamedQuery("JournalKey.closedBy", JournalKey.class)
                .setParameter("site", before)
                .getResultList()) {
          OwnerKey key = OwnerKey.opened(now, row.keyset(), row.whose()).orElse(null);
          if (key != null) {
            row.close(key.closedBy(now, row.whose()), now.fingerprint());
            anew++;
          }
        }
      }
    }
    if (anew > 0) {
      LOG.log(Level.INFO, "Closed {0} keys anew with the site''s new key", anew);
    }
  }

  private void tell() {
    SiteKey now = site.get();
    long shut =
        now.isThere()
            ? em.createNamedQuery("JournalKey.closedByOthers", Long.class)
                .setParameter("sites", now.known())
                .getSingleResult()
            : em.createNamedQuery("JournalKey.count", Long.class).getSingleResult();
    String line =
        now.isThere()
            ? shut == 0
                ? ""
                : "The site's key is not the one that closed the notes of " + shut + " people"
            : "There is no site key of at least " + SiteKey.LEAST + " characters";
    if (!line.equals(said) && !line.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "{0}: notes cannot be opened or written until ALONGSIDE_KEY is right",
          line);
    }
    said = line;
  }
}
