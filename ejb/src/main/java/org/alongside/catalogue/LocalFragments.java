package org.alongside.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** What the site says in place of the box's fragments, for whatever reads content. */
@ApplicationScoped
class LocalFragments {
  private static final String FOLDER = "fragments/";

  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;

  /** The same source with the site's own fragments in it; they are read when one is asked for. */
  ContentSource over(ContentSource box) {
    Map<String, String> own = new HashMap<>();
    boolean[] read = new boolean[1];
    return path -> {
      if (!path.startsWith(FOLDER)) {
        return box.text(path);
      }
      synchronized (own) {
        if (!read[0]) {
          holding().values().stream()
              .filter(LocalFragment::isOwn)
              .forEach(f -> own.put(f.place().path(), f.text()));
          read[0] = true;
        }
      }
      return Optional.ofNullable(own.get(path)).or(() -> box.text(path));
    };
  }

  /** The last change of each fragment of the site's region. */
  Map<FragmentPlace, LocalFragment> holding() {
    return em.createNamedQuery("LocalFragment.holding", LocalFragment.class)
        .setParameter("region", settings.get(SiteSettings.REGION))
        .getResultStream()
        .collect(Collectors.toMap(LocalFragment::place, f -> f));
  }

  /** Every change of one, the latest first. */
  List<LocalFragment> history(FragmentPlace place) {
    return em.createNamedQuery("LocalFragment.history", LocalFragment.class)
        .setParameter("region", place.region())
        .setParameter("fragment", place.id())
        .setParameter("language", place.language())
        .getResultList();
  }
}
