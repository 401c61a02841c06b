package org.alongside.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.people.Access;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * The reviews of modules by those whom they are about: a coordinator records who read which version
 * and when. Until then every learner is told that the module is a draft.
 */
@Stateless
public class Reviews {
  private static final int NAME_LEAST = 2;
  private static final int NAME_MOST = 200;

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @EJB private Settings settings;
  @Inject private Published published;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Every module whose current version asks for a review; as many as there are modules at most. */
  @RolesAllowed(Roles.COORDINATOR)
  public List<ReviewRow> list(String language) {
    access.requireCoordinatorEverywhere();
    List<ModuleReview> standing =
        em.createNamedQuery("ModuleReview.allStanding", ModuleReview.class).getResultList();
    return published.current(language).stream()
        .filter(outline -> !outline.review().equals(ReviewState.NONE))
        .map(
            outline ->
                row(
                    outline,
                    standing.stream()
                        .filter(review -> review.isOf(outline))
                        .reduce((older, newer) -> newer)))
        .toList();
  }

  private static ReviewRow row(ModuleOutline outline, Optional<ModuleReview> review) {
    return new ReviewRow(
        outline.code(),
        outline.title(),
        outline.number(),
        review
            .filter(r -> r.versionNumber() <= outline.number())
            .map(r -> r.state(outline.number()))
            .orElseGet(() -> ReviewState.open(outline.review())),
        review.map(ModuleReview::publicId).orElse(null));
  }

  /**
   * Records a review of the current version.
   *
   * @throws BusinessException 404 no module that asks for one; 400 no name, or a date that is none
   *     or to come
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void record(RecordReview command) {
    access.requireCoordinatorEverywhere();
    ModuleOutline outline =
        Optional.ofNullable(command.module())
            .flatMap(published::currentVersion)
            .map(version -> published.outline(version, "en"))
            .filter(o -> !o.review().equals(ReviewState.NONE))
            .orElseThrow(BusinessException::notFound);
    String reviewer = command.reviewer() == null ? "" : command.reviewer().strip();
    if (reviewer.length() < NAME_LEAST || reviewer.length() > NAME_MOST) {
      throw new BusinessException(BusinessException.Kind.INVALID, "catalogue.error.reviewer");
    }
    LocalDate today = clock.now().atZone(settings.get(SiteSettings.ZONE)).toLocalDate();
    if (command.on() == null || command.on().isAfter(today)) {
      throw new BusinessException(BusinessException.Kind.INVALID, "catalogue.error.reviewed-on");
    }
    em.persist(new ModuleReview(outline, reviewer, command.on(), caller.personId(), clock.now()));
  }

  /**
   * Takes back what was recorded by mistake. Again: nothing more happens.
   *
   * @throws BusinessException 404 no such review
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void withdraw(String reviewId) {
    access.requireCoordinatorEverywhere();
    em.createNamedQuery("ModuleReview.byPublicId", ModuleReview.class)
        .setParameter("id", reviewId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound)
        .withdraw(caller.personId(), clock.now());
  }
}
