package org.alongside.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/**
 * The content format's reader, checks, counts and renderer, for those who write content on a site:
 * the same as the build's. Knows nothing of databases. Not a boundary: the web module cannot see
 * it.
 */
@ApplicationScoped
public class ContentDesk {
  @EJB private Settings settings;
  @Inject private LocalFragments fragments;
  private final ContentSource box = ContentSource.classPath(ContentDesk.class.getClassLoader());
  private final Map<String, Optional<String>> digests = new ConcurrentHashMap<>();
  private volatile ContentChecks checks;
  private volatile List<String> instruments;

  /** What the program ships, with what the site says in its fragments. */
  public ContentSource taught() {
    return fragments.over(box);
  }

  /** A text as the program ships it; empty: it ships none. */
  String shipped(String path) {
    return box.text(path).orElse("");
  }

  /**
   * What would be wrong in these modules with this text in a fragment, and is not wrong now.
   *
   * @param modules in which it stands
   */
  List<ContentFault> fragmentFaults(FragmentPlace place, String text, Set<String> modules) {
    // the checks read the region that the program was written for
    String path = FragmentSource.path(SiteSettings.REGION.standard(), place.id(), place.language());
    ContentSource with = p -> p.equals(path) ? Optional.of(text) : box.text(p);
    List<ContentFault> faults = new ArrayList<>();
    for (String code : modules) {
      List<ContentFault> before = checks().check(box, code);
      checks().check(with, code).stream().filter(f -> !before.contains(f)).forEach(faults::add);
    }
    return List.copyOf(faults);
  }

  /** The files of a module in the box, by path relative to its folder; none: the box has none. */
  public Map<String, String> box(String code) {
    return box.text(ContentReader.folder(code) + ModuleFiles.MODULE).isEmpty()
        ? Map.of()
        : ModuleFiles.of(box, code);
  }

  /** A fingerprint of those, or empty: the box has none. */
  public Optional<String> boxDigest(String code) {
    return digests.computeIfAbsent(
        code, c -> Optional.of(box(c)).filter(f -> !f.isEmpty()).map(ModuleFiles::digest));
  }

  /** Every fault of a module's files; their paths are relative to the folder {@code content}. */
  public List<ContentFault> check(String code, Map<String, String> files) {
    List<ContentFault> faults = new ArrayList<>(checks().check(over(code, files), code));
    faults.addAll(strays(code, files));
    return List.copyOf(faults);
  }

  /** Files that no unit names would be lost at publishing. */
  private List<ContentFault> strays(String code, Map<String, String> files) {
    ContentFaults faults = new ContentFaults();
    Optional<ModuleFile> module = outline(code, files);
    module.ifPresent(
        m ->
            files.keySet().stream()
                .filter(path -> !ModuleFiles.named(m).contains(path))
                .forEach(
                    path ->
                        faults.add(
                            ContentReader.folder(code) + path,
                            "",
                            "nothing in the outline names this file: add its unit or its language,"
                                + " or remove the file")));
    return faults.all();
  }

  /** What the files come to; parts that cannot be read are left out of it. */
  public ModuleFigures figures(String code, Map<String, String> files) {
    Optional<ModuleFile> module = outline(code, files);
    if (module.isEmpty() || module.get().languages().isEmpty()) {
      return ModuleFigures.NONE;
    }
    ContentSource source = over(code, files);
    ContentDraft draft = checks().read(source, code, new ContentFaults());
    String language = module.get().languages().get(0);
    ModuleBuilder builder = new ModuleBuilder(source, settings.get(SiteSettings.REGION));
    List<ModuleFigures.UnitFigures> units = new ArrayList<>();
    double minutes = 0;
    for (ModuleFile.Unit unit : module.get().units()) {
      ModuleFigures.UnitFigures figures =
          canBuild(draft, unit, language)
              ? builder.figures(code, unit, language)
              : new ModuleFigures.UnitFigures(unit.id(), null, -1);
      units.add(figures);
      boolean counts = unit.isIn(ModuleFile.STANDARD);
      minutes =
          minutes < 0 || counts && figures.minutes() < 0
              ? -1
              : minutes + (counts ? figures.minutes() : 0);
    }
    return new ModuleFigures(minutes, module.get().minutes(), List.copyOf(units));
  }

  private static boolean canBuild(ContentDraft draft, ModuleFile.Unit unit, String language) {
    return unit.unitKind() == UnitKind.SURVEY
        ? unit.instruments() != null && draft.instruments().keySet().containsAll(unit.instruments())
        : draft.modules().stream().anyMatch(m -> m.canBuild(unit, language));
  }

  /** Ids in the competency map. */
  public List<String> competencies() {
    List<String> ids = new ArrayList<>();
    new ContentReader(box)
        .tree("competencies.yaml")
        .path("competencies")
        .forEach(c -> ids.add(c.path("id").asText()));
    return ids;
  }

  /** Ids of the surveys that the box's own modules ask, in order. */
  public List<String> instruments() {
    List<String> known = instruments;
    if (known == null) {
      ContentReader reader = new ContentReader(box);
      known =
          ContentReader.PROGRAMMES.stream()
              .flatMap(id -> reader.programme(id).modules().stream())
              .distinct()
              .flatMap(code -> reader.module(code).units().stream())
              .flatMap(unit -> Stream.ofNullable(unit.instruments()).flatMap(List::stream))
              .distinct()
              .sorted()
              .toList();
      instruments = known;
    }
    return known;
  }

  /**
   * Markdown as a learner will see it, fragments of the region put in.
   *
   * @param files of the module in which it stands, for the pictures among them
   */
  public String html(String markdown, String language, String code, Map<String, String> files) {
    MediaLinks media =
        listed(code, files)
            .map(module -> MediaLinks.of(over(code, files), code, module))
            .orElse(MediaLinks.NONE);
    String path = "preview." + language + ".md";
    ContentSource whole = taught();
    ContentSource text =
        new FragmentSource(
            p -> p.equals(path) ? Optional.of(markdown) : whole.text(p),
            settings.get(SiteSettings.REGION),
            (file, fragment) -> {});
    return new Markdown(new ContentReader(box).roleMatrix(), media)
        .html(text.text(path).orElse(""), language);
  }

  /** The module's own file, however little of it is written yet; empty where it is no YAML. */
  private Optional<ModuleFile> listed(String code, Map<String, String> files) {
    try {
      return Optional.of(new ContentReader(over(code, files)).module(code));
    } catch (ContentException e) {
      return Optional.empty();
    }
  }

  /** The module's own file, where its schema has nothing against it. */
  private Optional<ModuleFile> outline(String code, Map<String, String> files) {
    return checks().read(over(code, files), code, new ContentFaults()).modules().stream()
        .map(ContentDraft.Module::file)
        .findFirst();
  }

  private ContentSource over(String code, Map<String, String> files) {
    return ContentSource.over(taught(), code, files);
  }

  /** Made once: reading the schemas is dear. */
  private ContentChecks checks() {
    ContentChecks made = checks;
    if (made == null) {
      made = new ContentChecks();
      checks = made;
    }
    return made;
  }
}
