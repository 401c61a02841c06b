package org.alongside.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * The versions of modules, and the files each was made from. What a site wrote is never replaced by
 * what the program ships. Not a boundary: it runs in the transaction and after the check of whoever
 * calls, and the web module cannot see it.
 */
@ApplicationScoped
public class VersionDesk {
  private static final Logger LOG = Logger.getLogger(VersionDesk.class.getName());

  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;
  @Inject private VersionWriter writer;
  @Inject private ContentDesk content;
  @Inject private ProgrammeListings listings;
  @Inject private Event<ModulePublished> published;
  @Inject private SiteClock clock;

  /** All versions of a module, the newest first; none where there is no such module. */
  public List<VersionRow> versions(String code) {
    return em.createQuery(
            """
            SELECT v, o, m.currentVersionId
            FROM ModuleVersion v JOIN CatalogueModule m ON m.id = v.moduleId
            LEFT JOIN VersionOrigin o ON o.versionId = v.id
            WHERE m.code = :code ORDER BY v.number DESC
            """,
            Object[].class)
        .setParameter("code", code)
        .getResultStream()
        .map(r -> row((ModuleVersion) r[0], (VersionOrigin) r[1], (Long) r[2]))
        .toList();
  }

  private static VersionRow row(ModuleVersion version, VersionOrigin origin, Long current) {
    boolean site = origin != null && origin.isOfSite();
    return new VersionRow(
        version.id(),
        version.number(),
        version.publishedAt(),
        site,
        version.id().equals(current),
        site ? origin.publication() : null,
        origin != null);
  }

  /** The version that somebody who starts now gets. */
  public Optional<VersionRow> current(String code) {
    return versions(code).stream().filter(VersionRow::current).findFirst();
  }

  /** The files a version was made from; none where they were not kept. */
  public Map<String, String> files(long versionId) {
    Map<String, String> files = new TreeMap<>();
    em.createNamedQuery("VersionFile.of", VersionFile.class)
        .setParameter("version", versionId)
        .getResultStream()
        .forEach(f -> files.put(f.path(), f.content()));
    return files;
  }

  /**
   * What is to be known of the box while the site has a version of its own: the fingerprint of the
   * box's files that its writers knew.
   *
   * @return empty where the current version came in the box, or there is none
   */
  public Optional<String> knownBox(String code) {
    return ofSite(code).map(VersionOrigin::boxDigest);
  }

  /** Whether the box holds other files of this module than those that the site's writers knew. */
  public boolean boxIsNewer(String code) {
    BoxSeen seen = em.find(BoxSeen.class, code);
    return ofSite(code)
        .map(origin -> isBehind(code, origin, seen == null ? null : seen.digest()))
        .orElse(false);
  }

  /**
   * The modules whose current version the site wrote, and whether the box holds something newer.
   */
  public Map<String, Boolean> ofSite() {
    Map<String, Boolean> own = new TreeMap<>();
    Map<String, String> seen = new HashMap<>();
    em.createQuery("SELECT s FROM BoxSeen s", BoxSeen.class)
        .getResultList()
        .forEach(s -> seen.put(s.moduleCode(), s.digest()));
    allOfSite().forEach((code, origin) -> own.put(code, isBehind(code, origin, seen.get(code))));
    return own;
  }

  /** Notes that somebody has looked at what the program ships and keeps the site's own version. */
  public void keepOwn(String code, long person) {
    String box = content.boxDigest(code).orElseThrow(BusinessException::notFound);
    BoxSeen seen = em.find(BoxSeen.class, code);
    boolean first = seen == null;
    seen = first ? new BoxSeen(code) : seen;
    seen.look(box, person, clock.now());
    if (first) {
      em.persist(seen);
    }
  }

  private boolean isBehind(String code, VersionOrigin origin, String seen) {
    Optional<String> box = content.boxDigest(code);
    return box.isPresent()
        && !box.get().equals(origin.boxDigest())
        && !box.get().equals(origin.digest())
        && !box.get().equals(seen);
  }

  private Optional<VersionOrigin> ofSite(String code) {
    return find(code)
        .map(CatalogueModule::currentVersionId)
        .map(id -> em.find(VersionOrigin.class, id))
        .filter(VersionOrigin::isOfSite);
  }

  /**
   * Publishes what a site wrote, without a fault, and puts the module into its programmes.
   *
   * @param files by path relative to the module's folder
   * @return its number
   * @throws BusinessException 409 when the current version says the same already
   * @throws ContentException when a file cannot be used
   */
  public int publish(String code, Map<String, String> files, SitePublication publication) {
    CatalogueModule module = module(code);
    Map<String, String> named =
        ModuleFiles.of(ContentSource.over(content.taught(), code, files), code);
    if (current(code).map(v -> files(v.id()).equals(named)).orElse(false)) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "catalogue.error.same");
    }
    ModuleVersion version = write(module, built(code, files), named, publication);
    em.flush();
    listings.renew();
    return version.number();
  }

  private ModuleBuilder.BuiltModule built(String code, Map<String, String> files) {
    ContentSource source = ContentSource.over(content.taught(), code, files);
    return new ModuleBuilder(source, settings.get(SiteSettings.REGION)).build(code);
  }

  private ModuleVersion write(
      CatalogueModule module,
      ModuleBuilder.BuiltModule built,
      Map<String, String> files,
      SitePublication publication) {
    ModuleVersion version = writer.write(module, built);
    VersionOrigin origin =
        VersionOrigin.site(version.id(), ModuleFiles.digest(files), built.file(), publication);
    writer.keep(origin, version.id(), files);
    published.fire(new ModulePublished(module.code(), version.id(), version.number()));
    return version;
  }

  /**
   * Publishes what the program ships, unless the site has a version of its own.
   *
   * @return whether there is a new version
   */
  boolean ship(ContentSource source, String code, ModuleBuilder builder) {
    CatalogueModule module = module(code);
    if (ofSite(code).isPresent()) {
      return false;
    }
    ModuleBuilder.BuiltModule built = builder.build(code);
    Map<String, String> files = ModuleFiles.of(source, code);
    Long current = module.currentVersionId();
    if (current != null
        && em.find(ModuleVersion.class, current).fingerprint().equals(built.fingerprint())) {
      if (em.find(VersionOrigin.class, current) == null) {
        box(current, built, files); // a version from before files were kept
      }
      return false;
    }
    ModuleVersion version = writer.write(module, built);
    box(version.id(), built, files);
    published.fire(new ModulePublished(code, version.id(), version.number()));
    return true;
  }

  private void box(long version, ModuleBuilder.BuiltModule built, Map<String, String> files) {
    writer.keep(
        VersionOrigin.box(version, ModuleFiles.digest(files), built.file()), version, files);
  }

  /**
   * Renders anew what the site wrote, where the renderer, the role matrix or the region's fragments
   * have changed since; what cannot be rendered any more stays as it is.
   *
   * @return how many modules got a new version
   */
  int renderSiteVersions() {
    int changed = 0;
    for (Map.Entry<String, VersionOrigin> own : allOfSite().entrySet()) {
      changed += renderSiteVersion(own.getKey(), own.getValue()) ? 1 : 0;
    }
    return changed;
  }

  private boolean renderSiteVersion(String code, VersionOrigin origin) {
    CatalogueModule module = module(code);
    long current = module.currentVersionId();
    Map<String, String> files = files(current);
    try {
      ModuleBuilder.BuiltModule built = built(code, files);
      if (em.find(ModuleVersion.class, current).fingerprint().equals(built.fingerprint())) {
        return false;
      }
      write(module, built, files, origin.publication());
      return true;
    } catch (ContentException e) {
      LOG.log(Level.WARNING, "Module " + code + " stays as it is published", e);
      return false;
    }
  }

  /**
   * Renders these modules anew, whoever wrote them, since a fragment that stands in them is another
   * one.
   *
   * @return how many got a new version
   */
  int renderAgain(Collection<String> codes) {
    ContentSource box = content.taught();
    ModuleBuilder builder = new ModuleBuilder(box, settings.get(SiteSettings.REGION));
    Map<String, VersionOrigin> ofSite = allOfSite();
    int changed = 0;
    for (String code : codes) {
      boolean anew =
          ofSite.containsKey(code)
              ? renderSiteVersion(code, ofSite.get(code))
              : ship(box, code, builder);
      changed += anew ? 1 : 0;
    }
    em.flush();
    return changed;
  }

  private Map<String, VersionOrigin> allOfSite() {
    Map<String, VersionOrigin> all = new TreeMap<>();
    em.createNamedQuery("VersionOrigin.currentOfSite", Object[].class)
        .getResultStream()
        .forEach(r -> all.put((String) r[0], (VersionOrigin) r[1]));
    return all;
  }

  private Optional<CatalogueModule> find(String code) {
    return em.createNamedQuery("CatalogueModule.byCode", CatalogueModule.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  private CatalogueModule module(String code) {
    return find(code)
        .orElseGet(
            () -> {
              CatalogueModule created = new CatalogueModule(code);
              em.persist(created);
              em.flush();
              return created;
            });
  }
}
