package org.alongside.authoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.Access;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/**
 * What changes several files of a draft at once: its units, its languages, the alternative to a
 * unit, guide and rubric. Whoever coordinates everywhere writes.
 */
@Stateless
public class DraftUnits {
  private static final Set<String> KINDS =
      Set.of(
          "page",
          "practice",
          "quiz",
          "scenario",
          "reflection",
          "survey",
          "live",
          "judged",
          "attestation");
  private static final int ID_MOST = 40;
  private static final int TITLE_MOST = 200;

  @EJB private Access access;
  @Inject private DraftQueries drafts;
  @Inject private DraftStore store;

  /**
   * Adds a unit at the end, with its files in every language.
   *
   * @param title in the module's first language; its id is made from it
   * @return the unit's id
   * @throws BusinessException 404; 409 the draft is not being written; 400 no such kind, no title
   */
  @RolesAllowed(Roles.COORDINATOR)
  public String add(String draftId, String kind, String title) {
    Draft draft = toChange(draftId);
    if (kind == null || !KINDS.contains(kind)) {
      throw Refusal.invalid("authoring.error.kind");
    }
    if (title == null || title.isBlank() || title.strip().length() > TITLE_MOST) {
      throw Refusal.invalid("authoring.error.unitTitle", TITLE_MOST);
    }
    DraftModule module = DraftModule.of(drafts.texts(draft));
    String id = id(title, module.units());
    Shape line = Shapes.module().list("units").orElseThrow().row(kind);
    module.tree().add("units", Skeleton.row(id, line));
    store.store(draft, FileTree.MODULE, module.tree().text(), null);
    Optional<Shape> shape = Optional.ofNullable(Shapes.unit(kind));
    for (int i = 0; i < module.languages().size() && shape.isPresent(); i++) {
      String path = DraftModule.file(id, kind, module.languages().get(i));
      FileTree file = Skeleton.file(path, shape.get());
      file.put("title", TextNode.valueOf(i == 0 ? title.strip() : ""));
      store.store(draft, path, file.text(), null);
    }
    return id;
  }

  /** Letters, digits and hyphens of a title, that no other unit is called by. */
  static String id(String title, List<String> taken) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+|-+$", "");
    String cut = plain.length() > ID_MOST - 4 ? plain.substring(0, ID_MOST - 4) : plain;
    String stem = cut.isEmpty() ? "unit" : cut.replaceAll("-+$", "");
    String id = stem;
    for (int n = 2; taken.contains(id) || id.equals("live") || id.equals("rubric"); n++) {
      id = stem + "-" + n;
    }
    return id;
  }

  /**
   * Takes a unit away with its files in every language.
   *
   * @throws BusinessException 404 no such draft or unit; 409 the draft is not being written
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void remove(String draftId, String unit) {
    Draft draft = toChange(draftId);
    DraftModule module = DraftModule.of(drafts.texts(draft));
    if (!module.units().contains(unit)) {
      throw BusinessException.notFound();
    }
    String kind = module.kind(unit);
    module.tree().remove("units/" + unit);
    store.store(draft, FileTree.MODULE, module.tree().text(), null);
    for (String language : module.languages()) {
      store.remove(draft, DraftModule.file(unit, kind, language));
      store.remove(draft, DraftModule.alternative(unit, language));
    }
  }

  /**
   * Adds a language: every file once more, with the same structure and nothing said yet.
   *
   * @param language en or fr
   * @throws BusinessException 404; 409 the draft is not being written, or has it already
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void addLanguage(String draftId, String language) {
    Draft draft = toChange(draftId);
    Map<String, String> texts = drafts.texts(draft);
    DraftModule module = DraftModule.of(texts);
    if (!Set.of("en", "fr").contains(String.valueOf(language))
        || module.languages().contains(language)) {
      throw Refusal.conflict("authoring.error.language");
    }
    String first = module.languages().get(0);
    texts.forEach(
        (path, text) -> {
          if (first.equals(DraftModule.language(path))) {
            String twin = DraftModule.in(path, language);
            Optional<Shape> shape = module.shape(path);
            Optional<FileTree> told = FileTree.read(path, text);
            if (shape.isPresent() && told.isPresent() && !texts.containsKey(twin)) {
              store.store(draft, twin, Skeleton.untold(twin, told.get(), shape.get()).text(), null);
            }
          }
        });
    ArrayNode languages = ((ArrayNode) module.tree().at("languages")).add(language);
    module.tree().put("languages", languages);
    store.store(draft, FileTree.MODULE, module.tree().text(), null);
  }

  /**
   * Takes a language away with all its files.
   *
   * @throws BusinessException 404; 409 the draft is not being written, or has no other language
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void removeLanguage(String draftId, String language) {
    Draft draft = toChange(draftId);
    Map<String, String> texts = drafts.texts(draft);
    DraftModule module = DraftModule.of(texts);
    if (!module.languages().contains(language) || module.languages().size() == 1) {
      throw Refusal.conflict("authoring.error.lastLanguage");
    }
    ArrayNode left = JsonNodeFactory.instance.arrayNode();
    module.languages().stream().filter(l -> !l.equals(language)).forEach(left::add);
    module.tree().put("languages", left);
    store.store(draft, FileTree.MODULE, module.tree().text(), null);
    texts.keySet().stream()
        .filter(path -> language.equals(DraftModule.language(path)))
        .forEach(path -> store.remove(draft, path));
  }

  /**
   * Begins what goes with the module or one of its units in every language: the alternative to a
   * unit with a notice, the guide to a live part, the rubric. What is there stays.
   *
   * @param name a unit's id, {@code live} or {@code rubric}
   * @throws BusinessException 404 no such draft or unit; 409 the draft is not being written
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void addBeside(String draftId, String name) {
    Draft draft = toChange(draftId);
    if (name == null) {
      throw Refusal.invalid("authoring.error.kind");
    }
    Map<String, String> texts = drafts.texts(draft);
    DraftModule module = DraftModule.of(texts);
    for (String language : module.languages()) {
      String path =
          module.units().contains(name)
              ? DraftModule.alternative(name, language)
              : name + "." + language + ".yaml";
      Shape shape = module.shape(path).orElseThrow(BusinessException::notFound);
      if (!texts.containsKey(path)) {
        store.store(draft, path, Skeleton.file(path, shape).text(), null);
      }
    }
    if (name.equals("live") && !module.tree().has("live")) {
      module.tree().put("live", object("minutes", 60));
    } else if (name.equals("rubric") && !module.tree().has("judged")) {
      module.tree().put("judged/by", TextNode.valueOf("mentor"));
    }
    store.store(draft, FileTree.MODULE, module.tree().text(), null);
  }

  private static ObjectNode object(String name, int value) {
    return JsonNodeFactory.instance.objectNode().put(name, value);
  }

  private Draft toChange(String draftId) {
    access.requireCoordinatorEverywhere();
    Draft draft = drafts.toChange(draftId);
    draft.requireWriting();
    return draft;
  }
}
