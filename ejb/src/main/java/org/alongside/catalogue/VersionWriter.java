package org.alongside.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.alongside.platform.SiteClock;

/** Writes one version of a module with everything that goes with it. */
@Dependent
class VersionWriter {
  @PersistenceContext private EntityManager em;
  @Inject private SiteClock clock;

  /** A new version, which whoever starts from now on gets. */
  ModuleVersion write(CatalogueModule module, ModuleBuilder.BuiltModule built) {
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
    return version;
  }

  /** Keeps what a version was made from. */
  void keep(VersionOrigin origin, long versionId, Map<String, String> files) {
    em.persist(origin);
    files.forEach((path, text) -> em.persist(new VersionFile(versionId, path, text)));
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
}
