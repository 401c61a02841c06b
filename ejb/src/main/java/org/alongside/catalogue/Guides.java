package org.alongside.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** What those need who run live parts or judge: guides and rubrics of the current versions. */
@Stateless
public class Guides {
  @Inject private Published published;

  /** Every module with a live or a judged part; as many as there are modules at most. */
  @RolesAllowed({Roles.COORDINATOR, Roles.CONVENOR, Roles.MENTOR, Roles.ADMIN})
  public List<GuideRow> list(String language) {
    return published.current(language).stream()
        .filter(o -> o.extras().liveMinutes() > 0 || o.extras().judgedBy() != null)
        .map(
            o -> new GuideRow(o.code(), o.title(), o.extras().liveMinutes(), o.extras().judgedBy()))
        .toList();
  }

  /**
   * One module's guide and rubric.
   *
   * @throws BusinessException 404 no such module, or one with neither
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.CONVENOR, Roles.MENTOR, Roles.ADMIN})
  public TeachingPage open(String code, String language) {
    ModuleOutline outline =
        Optional.ofNullable(code)
            .flatMap(published::currentVersion)
            .map(version -> published.outline(version, language))
            .orElseThrow(BusinessException::notFound);
    Localised<Guide> guide = published.guide(outline.versionId(), language).orElse(null);
    Localised<Rubric> rubric = published.rubric(outline.versionId(), language).orElse(null);
    if (guide == null && rubric == null) {
      throw BusinessException.notFound();
    }
    return new TeachingPage(outline, published.review(outline), guide, rubric);
  }
}
