package org.alongside.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * Publishes content. Publishing the same again changes nothing; a change makes a new version, and
 * whoever has started keeps the old one.
 */
@Stateless
public class Publishing {
  @PersistenceContext private EntityManager em;
  @Inject private SiteClock clock;
  @Inject private Published published;
  @EJB private Settings settings;

  /**
   * Publishes everything that {@code source} holds, in one transaction.
   *
   * @return how many modules got a new version
   * @throws ContentException when a file cannot be used; nothing is published then
   */
  @RolesAllowed(Roles.SYSTEM)
  public int publishAll(ContentSource source) {
    ContentReader reader = new ContentReader(source);
    ModuleBuilder builder = new ModuleBuilder(source, settings.get(SiteSettings.REGION));
    int changed = 0;
    for (String id : ContentReader.PROGRAMMES) {
      ContentReader.ProgrammeFile file = reader.programme(id);
      for (String code : file.modules()) {
        changed += publish(builder.build(code)) ? 1 : 0;
      }
      programme(file);
    }
    em.flush();
    published.forgetCurrent();
    return changed;
  }

  private void programme(ContentReader.ProgrammeFile file) {
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
    if (!programme.lists(file.modules())) {
      programme.emptyList();
      em.flush();
      programme.list(file.modules());
    }
  }

  private boolean publish(ModuleBuilder.BuiltModule built) {
    CatalogueModule module = module(built.file().code());
    if (isCurrent(module, built.fingerprint())) {
      return false;
    }
    Integer last =
        em.createNamedQuery("ModuleVersion.lastNumber", Integer.class)
            .setParameter("module", module.id())
            .getSingleResult();
    ModuleVersion version =
        new ModuleVersion(module.id(), last == null ? 1 : last + 1, built, clock.now());
    em.persist(version);
    em.flush();
    texts(built, version.id());
    for (int i = 0; i < built.file().units().size(); i++) {
      unit(built, version.id(), i);
    }
    module.publish(version);
    return true;
  }

  /** What stands in outlines is there in each of its languages, whatever the units' are. */
  private void texts(ModuleBuilder.BuiltModule built, long version) {
    ModuleFile file = built.file();
    for (String language : file.title().keySet()) {
      em.persist(new ModuleText(version, language, file));
    }
    em.persist(new VersionExtras(version, file));
    documents(version, ModuleDocument.Kind.NOTICE, file.notice());
    documents(version, ModuleDocument.Kind.GUIDE, built.guides());
    documents(version, ModuleDocument.Kind.RUBRIC, built.rubrics());
  }

  private void documents(long version, ModuleDocument.Kind kind, Map<String, ?> byLanguage) {
    if (byLanguage != null) {
      byLanguage.forEach(
          (language, text) -> em.persist(new ModuleDocument(version, language, kind, text)));
    }
  }

  private void unit(ModuleBuilder.BuiltModule built, long versionId, int position) {
    UnitVersion unit = new UnitVersion(versionId, position, built.file().units().get(position));
    em.persist(unit);
    em.flush();
    built
        .units()
        .forEach(
            (language, units) ->
                em.persist(new UnitText(unit.id(), language, units.get(position))));
  }

  private CatalogueModule module(String code) {
    return em.createNamedQuery("CatalogueModule.byCode", CatalogueModule.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              CatalogueModule created = new CatalogueModule(code);
              em.persist(created);
              em.flush();
              return created;
            });
  }

  private boolean isCurrent(CatalogueModule module, String fingerprint) {
    return Optional.ofNullable(module.currentVersionId())
        .map(id -> em.find(ModuleVersion.class, id).fingerprint().equals(fingerprint))
        .orElse(false);
  }
}
