package org.alongside.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.platform.Remembered;

/**
 * What is published, for the features above: whole contents with their solutions, without a check
 * who asks. Not a boundary: it runs inside the transaction and the check of whoever calls, and the
 * web module cannot see it.
 */
@ApplicationScoped
public class Published {
  private static final int MOST = 1_000;
  private static final Duration GOOD_FOR = Duration.ofSeconds(5);

  @PersistenceContext private EntityManager em;
  @Inject private PublishedCache cache;
  private final Remembered<String, Long> current = new Remembered<>(MOST, GOOD_FOR);
  private final Remembered<String, List<ProgrammeOutline>> programmes =
      new Remembered<>(MOST, GOOD_FOR);

  /** All programmes, in order. */
  public List<ProgrammeOutline> programmes(String language) {
    return programmes.get(language, this::allProgrammes);
  }

  private List<ProgrammeOutline> allProgrammes(String language) {
    Map<String, List<String>> lists = new HashMap<>();
    em.createNamedQuery("Programme.lists", Object[].class)
        .getResultStream()
        .forEach(
            r ->
                lists.computeIfAbsent((String) r[0], code -> new ArrayList<>()).add((String) r[1]));
    return em.createNamedQuery("ProgrammeElectives.all", Object[].class)
        .getResultStream()
        .map(
            r ->
                new ProgrammeOutline(
                    (String) r[0],
                    (String) (language.equals("fr") ? r[2] : r[1]),
                    (String) r[3],
                    List.copyOf(lists.getOrDefault((String) r[0], List.of())),
                    ProgrammeElectives.of((String) r[4])))
        .toList();
  }

  /** The version that somebody who starts today gets. */
  public Optional<Long> currentVersion(String moduleCode) {
    return Optional.ofNullable(current.get(moduleCode, this::readCurrent));
  }

  private Long readCurrent(String moduleCode) {
    List<Long> versions =
        em.createNamedQuery("CatalogueModule.currentOf", Long.class)
            .setParameter("code", moduleCode)
            .getResultList();
    return versions.isEmpty() ? null : versions.get(0);
  }

  /** A version's outline in {@code language}, or in its first where it has no such one. */
  public ModuleOutline outline(long versionId, String language) {
    return cache.outline(versionId, language, () -> read(versionId, language));
  }

  /** What a unit says in {@code language}, or in its first language where it has no such text. */
  public UnitContent content(long unitId, String language) {
    return cache.content(unitId, language, () -> text(unitId, language).content());
  }

  private UnitText text(long unitId, String language) {
    List<UnitText> texts =
        em.createNamedQuery("UnitText.of", UnitText.class)
            .setParameter("unit", unitId)
            .getResultList();
    return texts.stream().filter(t -> t.isIn(language)).findFirst().orElseGet(() -> texts.get(0));
  }

  /** On this machine; on others it is forgotten within five seconds. */
  void forgetCurrent(@Observes(during = TransactionPhase.AFTER_COMPLETION) ModulePublished event) {
    forgetCurrent();
  }

  void forgetCurrent() {
    current.forget();
    programmes.forget();
  }

  /** The current version of every module of a programme, in order, each once. */
  public List<ModuleOutline> current(String language) {
    return programmes(language).stream()
        .flatMap(p -> p.moduleCodes().stream())
        .distinct()
        .flatMap(code -> currentVersion(code).stream())
        .map(version -> outline(version, language))
        .toList();
  }

  /** Whether this version of a module still waits to be reviewed. */
  public ReviewState review(ModuleOutline outline) {
    return standing(outline)
        .filter(r -> r.versionNumber() <= outline.number())
        .map(r -> r.state(outline.number()))
        .orElseGet(() -> ReviewState.open(outline.review()));
  }

  /** The newest review that was recorded and not withdrawn. */
  Optional<ModuleReview> standing(ModuleOutline outline) {
    return outline.review().equals(ReviewState.NONE)
        ? Optional.empty()
        : em.createNamedQuery("ModuleReview.standing", ModuleReview.class)
            .setParameter("module", outline.moduleId())
            .setParameter("kind", outline.review())
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
  }

  /** How the live part of a version is run, in {@code language} or its first; if it has one. */
  public Optional<Localised<Guide>> guide(long versionId, String language) {
    return document(versionId, ModuleDocument.Kind.GUIDE, language)
        .map(d -> new Localised<>(d.language(), (Guide) d.text()));
  }

  /** What the judged part of a version is judged by, likewise. */
  public Optional<Localised<Rubric>> rubric(long versionId, String language) {
    return document(versionId, ModuleDocument.Kind.RUBRIC, language)
        .map(d -> new Localised<>(d.language(), (Rubric) d.text()));
  }

  private Optional<ModuleDocument> document(
      long versionId, ModuleDocument.Kind kind, String language) {
    List<ModuleDocument> found =
        em.createNamedQuery("ModuleDocument.of", ModuleDocument.class)
            .setParameter("version", versionId)
            .setParameter("kind", kind)
            .getResultList();
    return found.stream()
        .filter(d -> d.isIn(language))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private ModuleOutline read(long versionId, String asked) {
    ModuleVersion version = em.find(ModuleVersion.class, versionId);
    String language = version.languages().contains(asked) ? asked : version.languages().get(0);
    CatalogueModule module = em.find(CatalogueModule.class, version.moduleId());
    ModuleText text = title(versionId, asked, language);
    List<UnitOutline> units = units(versionId, language);
    ModuleExtras extras = extras(version, units);
    List<String> standard = extras.selections().get(ModuleExtras.STANDARD).units();
    return new ModuleOutline(
        module.id(),
        module.code(),
        versionId,
        version.number(),
        language,
        text.language(),
        text.title(),
        text.summary(),
        version.minutes(),
        version.competencies(),
        version.review(),
        document(versionId, ModuleDocument.Kind.NOTICE, asked)
            .map(d -> (String) d.text())
            .orElse(null),
        text.followedBy(),
        extras,
        selected(units, standard));
  }

  private ModuleText title(long versionId, String asked, String language) {
    List<ModuleText> texts =
        em.createNamedQuery("ModuleText.of", ModuleText.class)
            .setParameter("version", versionId)
            .getResultList();
    return texts.stream()
        .filter(t -> t.language().equals(asked))
        .findFirst()
        .or(() -> texts.stream().filter(t -> t.language().equals(language)).findFirst())
        .orElseGet(() -> texts.get(0));
  }

  private List<UnitOutline> units(long versionId, String language) {
    List<UnitOutline> units = new ArrayList<>();
    for (Object[] row :
        em.createNamedQuery("UnitVersion.of", Object[].class)
            .setParameter("version", versionId)
            .setParameter("language", language)
            .getResultList()) {
      UnitText unitText = (UnitText) row[1];
      units.add(((UnitVersion) row[0]).outline(unitText, unitText.content()));
    }
    return units;
  }

  /** A version from before there was any of it is one selection of all its units. */
  private ModuleExtras extras(ModuleVersion version, List<UnitOutline> units) {
    VersionExtras found = em.find(VersionExtras.class, version.id());
    ModuleExtras.Selection all =
        new ModuleExtras.Selection(
            version.minutes(), units.stream().map(UnitOutline::code).toList());
    return found != null
        ? found.extras()
        : new ModuleExtras(0, null, null, Map.of(ModuleExtras.STANDARD, all));
  }

  private static List<UnitOutline> selected(List<UnitOutline> units, List<String> codes) {
    List<UnitOutline> selected = new ArrayList<>();
    for (UnitOutline unit : units) {
      if (codes.contains(unit.code())) {
        selected.add(unit.at(selected.size()));
      }
    }
    return List.copyOf(selected);
  }
}
