package org.alongside.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The modules that each programme lists: those of the box, with what the site's own versions put in
 * or take out. Runs in the transaction of whoever publishes.
 */
@ApplicationScoped
class ProgrammeListings {
  @PersistenceContext private EntityManager em;
  @Inject private ContentDesk content;
  @Inject private ProgrammeDesk programmes;

  /** Every programme lists what the box and the site's own versions say. */
  void renew() {
    ContentReader reader = new ContentReader(content.taught());
    ContentReader.PROGRAMMES.forEach(id -> renew(reader.programme(id)));
  }

  /** The same for one programme, which is made where there is none yet. */
  void renew(ContentReader.ProgrammeFile file) {
    Programme programme =
        em.createNamedQuery("Programme.all", Programme.class)
            .getResultStream()
            .filter(p -> p.code().equals(file.code()))
            .findFirst()
            .orElseGet(
                () -> {
                  Programme created = new Programme(file.code());
                  em.persist(created);
                  return created;
                });
    programme.publish(file.audience(), file.title().get("en"), file.title().get("fr"));
    chosen(file);
    List<String> modules =
        programmes.ordered(
            file.code(),
            ProgrammeLists.merged(file.code(), file.modules(), programme.modules(), ofSite()));
    if (!programme.lists(modules)) {
      programme.emptyList();
      em.flush();
      programme.list(modules);
    }
  }

  /** Programmes of each module whose current version the site wrote. */
  private Map<String, Set<String>> ofSite() {
    Map<String, Set<String>> written = new HashMap<>();
    em.createNamedQuery("VersionOrigin.currentOfSite", Object[].class)
        .getResultStream()
        .forEach(r -> written.put((String) r[0], Set.copyOf(((VersionOrigin) r[1]).programmes())));
    return written;
  }

  private void chosen(ContentReader.ProgrammeFile file) {
    ProgrammeElectives kept = em.find(ProgrammeElectives.class, file.code());
    boolean first = kept == null;
    kept = first ? new ProgrammeElectives(file.code()) : kept;
    kept.are(file.electives());
    if (first) {
      em.persist(kept);
    }
  }
}
