package org.alongside.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.alongside.authoring.Shape.FieldShape;
import org.alongside.authoring.Shape.ListShape;
import org.alongside.catalogue.ContentDesk;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * The files of drafts as forms: value by value, row by row. What is the same in every language is
 * changed in every language. Whoever coordinates everywhere writes; an administrator may look.
 */
@Stateless
public class DraftFields {
  /** Lists of the outline whose rows come with files of their own. */
  private static final Set<String> FIXED = Set.of("units", "files");

  @EJB private Access access;
  @EJB private DraftFiles files;
  @Inject private PersonDesk people;
  @Inject private DraftQueries drafts;
  @Inject private DraftStore store;
  @Inject private ContentDesk content;
  @Inject private Caller caller;

  /**
   * A file, or one of its rows that has a page of its own, as a form.
   *
   * @param at place of the row; empty: the file itself
   * @param reader language of the sentences about faults, en or fr
   * @throws BusinessException 404 no such file or row; 409 the file is not well-formed and can be
   *     mended as a text only
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public FileForm form(String draftId, String path, String at, String reader) {
    access.requireCoordinatorEverywhere();
    Draft draft = drafts.draft(draftId);
    DraftTrees trees = trees(draft);
    DraftModule module = trees.module();
    FileTree tree = trees.tree(path);
    Shape shape = trees.shape(path);
    String language = DraftModule.language(path);
    String leading = module.languages().isEmpty() ? language : module.languages().get(0);
    FileTree first =
        language == null || language.equals(leading)
            ? null
            : trees.known(DraftModule.in(path, leading)).orElse(null);
    List<FaultRow> faults =
        files.checkIn(draftId, reader).stream().filter(f -> f.path().equals(path)).toList();
    FormBuilder builder = new FormBuilder(path, tree, first, words(), faults);
    Shape shown = at.isEmpty() ? shape : row(tree, shape, at);
    String below = at.isEmpty() ? "" : at + "/";
    String label = at.isEmpty() ? "" : at.substring(0, at.indexOf('/')) + ".";
    List<FormField> fields = builder.fields(below, label, shown);
    List<FormList> lists = builder.lists(below, label, shown);
    List<String> rows = at.isEmpty() ? List.of() : tree.rows(list(at));
    int here = at.isEmpty() ? -1 : rows.indexOf(at.substring(at.indexOf('/') + 1));
    return new FileForm(
        path,
        at,
        at.isEmpty() ? kind(module, path, shape) : shown.kind(),
        language,
        drafts.file(draft, path).orElseThrow().revision(),
        module.languages(),
        module.unit(path),
        tree.value("title"),
        draft.state() == DraftState.WRITING && caller.is(Roles.COORDINATOR),
        fields,
        lists,
        builder.rest(at),
        here > 0 ? list(at) + "/" + rows.get(here - 1) : null,
        here >= 0 && here + 1 < rows.size() ? list(at) + "/" + rows.get(here + 1) : null);
  }

  /**
   * How the nodes of a scenario hang together.
   *
   * @throws BusinessException 404 no such scenario; 409 it is not well-formed
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public ScenarioMap map(String draftId, String path) {
    access.requireCoordinatorEverywhere();
    DraftTrees trees = trees(drafts.draft(draftId));
    if (!trees.shape(path).kind().equals("scenario")) {
      throw BusinessException.notFound();
    }
    return ScenarioDrawing.of(trees.tree(path));
  }

  /** A quiz and a practice have the same shape, and other rules. */
  private static String kind(DraftModule module, String path, Shape shape) {
    String unit = module.unit(path);
    return shape.kind().equals("questions") && unit != null ? module.kind(unit) : shape.kind();
  }

  /** {@code questions} of {@code questions/q1}. */
  private static String list(String at) {
    return at.substring(0, at.indexOf('/'));
  }

  private static Shape row(FileTree tree, Shape shape, String at) {
    String[] steps = at.split("/");
    ListShape list =
        shape.list(steps[0]).filter(l -> l.opens()).orElseThrow(BusinessException::notFound);
    if (steps.length != 2 || !tree.has(at)) {
      throw BusinessException.notFound();
    }
    return list.row(Skeleton.kind(tree, at, list));
  }

  private DraftTrees trees(Draft draft) {
    return new DraftTrees(drafts.texts(draft));
  }

  private FormWords words() {
    return new FormWords(content.competencies(), content.instruments());
  }

  /**
   * Stores one value. Sent again: the same reply.
   *
   * @return whether it was stored; where somebody else was first, what they stored
   * @throws BusinessException 404 no such draft, file or place; 409 the draft is not being written;
   *     400 no such value
   */
  @RolesAllowed(Roles.COORDINATOR)
  public FieldReceipt set(String draftId, SetField command) {
    access.requireCoordinatorEverywhere();
    requireGiven(command.path(), command.place());
    Draft draft = drafts.toChange(draftId);
    DraftTrees trees = trees(draft);
    FileTree tree = trees.tree(command.path());
    FieldShape field = Places.field(tree, trees.shape(command.path()), command.place());
    JsonNode value = Skeleton.value(field, command.value());
    String now = tree.value(command.place());
    FileTree wanted = trees.tree(command.path());
    wanted.put(command.place(), value);
    String becomes = wanted.value(command.place());
    DraftFile file = drafts.file(draft, command.path()).orElseThrow();
    if (now.equals(becomes)) {
      return receipt(true, now, file);
    }
    draft.requireWriting();
    if (!knows(command, now)) {
      return receipt(false, now, file);
    }
    List<String> paths = field.shared() ? trees.all(command.path()) : List.of(command.path());
    for (String path : paths) {
      trees
          .known(path)
          .filter(twin -> Places.hasParent(twin, command.place()))
          .ifPresent(twin -> put(draft, path, twin, command, field, value));
    }
    return receipt(true, becomes, drafts.file(draft, command.path()).orElseThrow());
  }

  /** Whether the writer has read, or written, what stands there now. */
  private static boolean knows(SetField command, String now) {
    return command.was() != null
        && command.was().stream()
            .anyMatch(was -> was != null && was.replace("\r\n", "\n").strip().equals(now.strip()));
  }

  private void put(
      Draft draft, String path, FileTree file, SetField command, FieldShape field, JsonNode value) {
    file.put(command.place(), value);
    Places.onlyOneRight(file, command.place(), field);
    store.store(draft, path, file.text(), null);
  }

  private FieldReceipt receipt(boolean stored, String value, DraftFile file) {
    return new FieldReceipt(
        stored,
        value,
        file.revision(),
        file.changedAt(),
        people.names(List.of(file.changedBy())).get(file.changedBy()).shown());
  }

  /**
   * Adds a row at the end of a list, in every language.
   *
   * @param kind of the row, or empty where there is one kind only
   * @return its place
   * @throws BusinessException 404 no such draft, file or list; 409 the draft is not being written
   */
  @RolesAllowed(Roles.COORDINATOR)
  public String add(String draftId, String path, String listPlace, String kind) {
    access.requireCoordinatorEverywhere();
    requireGiven(path, listPlace);
    Draft draft = drafts.toChange(draftId);
    draft.requireWriting();
    DraftTrees trees = trees(draft);
    FileTree tree = trees.tree(path);
    ListShape list = Places.list(tree, trees.shape(path), listPlace);
    if (FIXED.contains(list.name())) {
      throw BusinessException.notFound();
    }
    List<String> taken = tree.rows(listPlace);
    String id = list.prefix() == null ? null : Skeleton.id(taken, list.prefix());
    Shape row = list.row(kind == null ? "" : kind);
    for (String each : trees.all(path)) {
      FileTree file = trees.tree(each);
      file.add(listPlace, Skeleton.row(id, row));
      if (list.name().equals("nodes") && file.value("start").isEmpty()) {
        file.put("start", TextNode.valueOf(id));
      }
      store.store(draft, each, file.text(), null);
    }
    return listPlace + "/" + (id == null ? taken.size() : id);
  }

  /**
   * Takes a row away, in every language.
   *
   * @param revision of the file as it was read; where it has changed since, nothing is taken away
   * @throws BusinessException 404 no such draft, file or row; 409 the draft is not being written,
   *     or somebody has changed the file since
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void remove(String draftId, String path, String rowPlace, int revision) {
    change(draftId, path, rowPlace, revision, tree -> tree.remove(rowPlace));
  }

  /**
   * Moves a row by one place, in every language; at its end it stays.
   *
   * @throws BusinessException as {@link #remove}
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void move(String draftId, String path, String rowPlace, boolean up) {
    change(draftId, path, rowPlace, null, tree -> tree.move(rowPlace, up));
  }

  private void change(
      String draftId, String path, String rowPlace, Integer revision, Consumer<FileTree> deed) {
    access.requireCoordinatorEverywhere();
    requireGiven(path, rowPlace);
    Draft draft = drafts.toChange(draftId);
    draft.requireWriting();
    DraftTrees trees = trees(draft);
    FileTree tree = trees.tree(path);
    Shape shape = trees.shape(path);
    int cut = rowPlace.lastIndexOf('/');
    if (cut < 0 || !tree.has(rowPlace)) {
      throw BusinessException.notFound();
    }
    Places.list(tree, shape, rowPlace.substring(0, cut));
    int now = drafts.file(draft, path).orElseThrow().revision();
    if (revision != null && !Objects.equals(revision, now)) {
      throw Refusal.conflict("authoring.error.changedSince");
    }
    for (String each : trees.all(path)) {
      FileTree file = trees.tree(each);
      deed.accept(file);
      store.store(draft, each, file.text(), null);
    }
  }

  private static void requireGiven(String path, String place) {
    if (path == null || place == null) {
      throw Refusal.invalid("authoring.error.path");
    }
  }
}
