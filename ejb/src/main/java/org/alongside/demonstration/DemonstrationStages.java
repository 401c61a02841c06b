package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Which stages of the demonstration there are already. */
@Stateless
public class DemonstrationStages {
  @PersistenceContext private EntityManager em;
  @Inject private SiteClock clock;

  /** The demonstration's present as it was at the stage, or empty while that is not done. */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<Instant> doneAt(Stage stage) {
    return Optional.ofNullable(em.find(DemonstrationStage.class, stage.name()))
        .map(DemonstrationStage::beganAt);
  }

  /** Marks a stage as done. */
  @RolesAllowed(Roles.SYSTEM)
  public void done(Stage stage, Instant present) {
    em.persist(new DemonstrationStage(stage.name(), present, clock.now()));
  }
}
