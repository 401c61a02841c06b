package org.alongside.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Keeps each version of the texts that people rate by or agree to. */
@Stateless
public class FrameworkTexts {
  @PersistenceContext private EntityManager em;
  @Inject private SiteClock clock;

  /** Where what the program ships differs from the newest version kept, it becomes the next. */
  @RolesAllowed(Roles.SYSTEM)
  public void keepShipped() {
    ContentReader shipped =
        new ContentReader(ContentSource.classPath(FrameworkTexts.class.getClassLoader()));
    for (FrameworkKind kind : FrameworkKind.values()) {
      String text = shipped.required(kind.path());
      Optional<FrameworkText> latest =
          em.createNamedQuery("FrameworkText.latest", FrameworkText.class)
              .setParameter("kind", kind)
              .setMaxResults(1)
              .getResultStream()
              .findFirst();
      if (latest.filter(l -> l.text().equals(text)).isEmpty()) {
        int number = latest.map(FrameworkText::number).orElse(0) + 1;
        em.persist(new FrameworkText(kind, number, text, clock.now()));
      }
    }
  }
}
