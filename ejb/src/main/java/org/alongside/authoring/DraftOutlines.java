package org.alongside.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.catalogue.ContentDesk;
import org.alongside.catalogue.ModuleFigures;
import org.alongside.people.Access;
import org.alongside.platform.Roles;

/** What a draft is made of, at a glance. */
@Stateless
public class DraftOutlines {
  private static final double LEAST = 0.75;
  private static final double MOST = 1.25;

  @EJB private Access access;
  @EJB private DraftFiles files;
  @Inject private DraftQueries drafts;
  @Inject private ContentDesk content;

  /**
   * Units with their files, computed minutes and faults.
   *
   * @throws org.alongside.platform.BusinessException 404 no such draft; 409 its outline is not
   *     well-formed
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public DraftOutline outline(String draftId) {
    access.requireCoordinatorEverywhere();
    Draft draft = drafts.draft(draftId);
    Map<String, String> texts = drafts.texts(draft);
    DraftModule module = DraftModule.of(texts);
    List<FaultRow> faults = files.check(draftId);
    ModuleFigures figures = content.figures(draft.moduleCode(), texts);
    List<DraftOutline.UnitLine> units = new ArrayList<>();
    for (String unit : module.units()) {
      units.add(unit(unit, module, texts, figures, faults));
    }
    List<DraftOutline.FileLine> beside =
        Stream.of("live", "rubric")
            .flatMap(name -> module.languages().stream().map(l -> name + "." + l + ".yaml"))
            .filter(texts::containsKey)
            .map(path -> file(path, faults))
            .toList();
    double share = figures.wanted() == 0 ? 0 : figures.minutes() / figures.wanted();
    return new DraftOutline(
        (int) Math.round(figures.minutes()),
        figures.wanted(),
        share >= LEAST && share <= MOST,
        module.languages(),
        List.copyOf(units),
        beside,
        faults.size());
  }

  private static DraftOutline.UnitLine unit(
      String unit,
      DraftModule module,
      Map<String, String> texts,
      ModuleFigures figures,
      List<FaultRow> faults) {
    String kind = module.kind(unit);
    List<DraftOutline.FileLine> files =
        module.languages().stream()
            .flatMap(
                language ->
                    Stream.of(
                        DraftModule.file(unit, kind, language),
                        DraftModule.alternative(unit, language)))
            .filter(texts::containsKey)
            .map(path -> file(path, faults))
            .toList();
    String place = "units/" + unit;
    int own =
        (int)
            faults.stream()
                .filter(f -> f.path().equals(FileTree.MODULE))
                .filter(f -> f.place().equals(place) || f.place().startsWith(place + "/"))
                .count();
    ModuleFigures.UnitFigures known =
        figures.units().stream().filter(u -> u.unit().equals(unit)).findFirst().orElse(null);
    String title = title(unit, kind, module, texts);
    return new DraftOutline.UnitLine(
        unit,
        kind,
        title,
        known == null || known.minutes() < 0 ? -1 : (int) Math.ceil(known.minutes()),
        files,
        own + files.stream().mapToInt(DraftOutline.FileLine::faults).sum());
  }

  private static String title(
      String unit, String kind, DraftModule module, Map<String, String> texts) {
    if (module.languages().isEmpty()) {
      return null;
    }
    String path = DraftModule.file(unit, kind, module.languages().get(0));
    return java.util.Optional.ofNullable(texts.get(path))
        .flatMap(text -> FileTree.read(path, text))
        .map(tree -> tree.value("title"))
        .filter(title -> !title.isBlank())
        .orElse(null);
  }

  private static DraftOutline.FileLine file(String path, List<FaultRow> faults) {
    int own = (int) faults.stream().filter(f -> f.path().equals(path)).count();
    return new DraftOutline.FileLine(path, DraftModule.language(path), path.contains(".alt."), own);
  }
}
