package org.alongside.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/**
 * Publishes content. Publishing the same again changes nothing; a change makes a new version, and
 * whoever has started keeps the old one.
 */
@Stateless
public class Publishing {
  @PersistenceContext private EntityManager em;
  @Inject private VersionDesk versions;
  @Inject private ProgrammeListings listings;
  @Inject private Published published;
  @Inject private LocalFragments fragments;
  @EJB private Settings settings;

  /**
   * Publishes what a build of the program ships, unless the same build has done so already for the
   * same region: reading all of it takes seconds of every start.
   *
   * @param build SHA-256 of the program, in hex
   * @return how many modules got a new version
   * @throws ContentException when a file cannot be used; nothing is published then
   */
  @RolesAllowed(Roles.SYSTEM)
  public int publishShipped(ContentSource source, String build) {
    String region = settings.get(SiteSettings.REGION);
    ShippedContent last = em.find(ShippedContent.class, ShippedContent.ONLY);
    if (last != null && last.isOf(build, region)) {
      return 0;
    }
    int changed = publishAll(source);
    if (last == null) {
      em.persist(new ShippedContent(build, region));
    } else {
      last.published(build, region);
    }
    return changed;
  }

  /**
   * Publishes everything that {@code source} holds, in one transaction. A module of which the site
   * has a version of its own stays as the site wrote it.
   *
   * @return how many modules got a new version
   * @throws ContentException when a file cannot be used; nothing is published then
   */
  @RolesAllowed(Roles.SYSTEM)
  public int publishAll(ContentSource source) {
    ContentReader reader = new ContentReader(source);
    ModuleBuilder builder =
        new ModuleBuilder(fragments.over(source), settings.get(SiteSettings.REGION));
    int changed = versions.renderSiteVersions();
    for (String id : ContentReader.PROGRAMMES) {
      ContentReader.ProgrammeFile file = reader.programme(id);
      for (String code : file.modules()) {
        changed += versions.ship(source, code, builder) ? 1 : 0;
      }
      listings.renew(file);
    }
    em.flush();
    published.forgetCurrent();
    return changed;
  }
}
