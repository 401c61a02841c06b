package org.alongside.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.catalogue.ContentDesk;
import org.alongside.catalogue.SitePublication;
import org.alongside.catalogue.VersionDesk;
import org.alongside.catalogue.VersionRow;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * The published versions of modules and the files they were made from, for those who write content
 * and, to look at, for administrators.
 */
@Stateless
public class Versions {
  @EJB private Access access;
  @Inject private PersonDesk people;
  @Inject private VersionDesk versions;
  @Inject private ContentDesk content;
  @Inject private Caller caller;

  /** All versions of a module, the newest first; none where there is no such module. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<PublishedVersion> list(String moduleCode) {
    access.requireCoordinatorEverywhere();
    List<VersionRow> rows = versions.versions(moduleCode);
    Map<Long, PersonName> names =
        people.names(
            rows.stream()
                .map(VersionRow::publication)
                .filter(Objects::nonNull)
                .flatMap(p -> Stream.of(p.publishedBy(), p.reviewedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return rows.stream().map(r -> row(r, names)).toList();
  }

  /**
   * The files that a version was made from, by path relative to the module's folder.
   *
   * @throws BusinessException 404 no such version; 409 its files were not kept
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public Map<String, String> files(String moduleCode, int number) {
    access.requireCoordinatorEverywhere();
    VersionRow version =
        versions.versions(moduleCode).stream()
            .filter(v -> v.number() == number)
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    if (!version.hasFiles()) {
      throw Refusal.conflict("authoring.error.noFiles", number);
    }
    return versions.files(version.id());
  }

  /** The files of a module as the program ships it; none where it does not. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public Map<String, String> box(String moduleCode) {
    access.requireCoordinatorEverywhere();
    return content.box(moduleCode);
  }

  /** Whether the program ships something newer than what the site's own version was made from. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public boolean boxIsNewer(String moduleCode) {
    access.requireCoordinatorEverywhere();
    return versions.boxIsNewer(moduleCode);
  }

  /**
   * Notes that the caller has looked at what the program ships and keeps the site's own version.
   *
   * @throws BusinessException 404 the program does not ship this module
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void keepOwn(String moduleCode) {
    access.requireCoordinatorEverywhere();
    if (moduleCode == null) {
      throw Refusal.invalid("authoring.error.code");
    }
    versions.keepOwn(moduleCode, caller.personId());
  }

  private static PublishedVersion row(VersionRow row, Map<Long, PersonName> names) {
    SitePublication by = row.publication();
    return new PublishedVersion(
        row.number(),
        row.publishedAt(),
        row.ofSite(),
        row.current(),
        row.hasFiles(),
        by == null ? null : names.get(by.publishedBy()).shown(),
        by == null || by.reviewedBy() == null ? null : names.get(by.reviewedBy()).shown(),
        by != null && by.alone(),
        by == null ? null : by.note());
  }
}
