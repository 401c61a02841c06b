package org.alongside.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalogue.ContentDesk;
import org.alongside.catalogue.ContentFault;
import org.alongside.catalogue.ModuleFigures;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/**
 * The files of drafts. What is stored is stored whole; a write of somebody who has not read the
 * newest text is refused and both texts are shown. Whoever coordinates everywhere writes; an
 * administrator may look.
 */
@Stateless
public class DraftFiles {
  /** Characters of one file at most. */
  public static final int TEXT_MOST = 400_000;

  /** Files of one module at most. */
  public static final int FILES_MOST = 400;

  private static final String PATH = "[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}\\.[A-Za-z0-9]{2,4}";
  private static final String SAVE_ID = "[A-Za-z0-9\\-]{8,36}";

  @EJB private Access access;
  @Inject private PersonDesk people;
  @Inject private DraftQueries drafts;
  @Inject private DraftStore store;
  @Inject private ContentDesk content;

  /** All files of a draft by path; {@link #FILES_MOST} at most. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<FileText> list(String draftId) {
    access.requireCoordinatorEverywhere();
    List<DraftFile> files = drafts.files(drafts.draft(draftId));
    Map<Long, PersonName> names = people.names(files.stream().map(DraftFile::changedBy).toList());
    return files.stream().map(f -> text(f, names)).toList();
  }

  /**
   * One file.
   *
   * @throws BusinessException 404 there is no such file
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public FileText read(String draftId, String path) {
    access.requireCoordinatorEverywhere();
    DraftFile file =
        drafts.file(drafts.draft(draftId), path).orElseThrow(BusinessException::notFound);
    return text(file);
  }

  /**
   * Stores one file. Sent again with the same {@code saveId}: the same reply.
   *
   * @return whether it was stored; where somebody else was first, what they stored
   * @throws BusinessException 404; 409 the draft is not being written; 400 no such name, too long,
   *     or not well-formed
   */
  @RolesAllowed(Roles.COORDINATOR)
  public FileReceipt write(String draftId, WriteFile write) {
    access.requireCoordinatorEverywhere();
    if (write.saveId() == null || !write.saveId().matches(SAVE_ID)) {
      throw Refusal.invalid("authoring.error.saveId");
    }
    requireWritable(write.path(), write.text());
    requireReadable(write.path(), write.text());
    Draft draft = drafts.toChange(draftId);
    DraftFile file = drafts.file(draft, write.path()).orElse(null);
    boolean again = file != null && write.saveId().equals(file.saveId());
    if (!again) {
      draft.requireWriting();
    }
    boolean newest = (file == null ? 0 : file.revision()) == write.revision();
    boolean same = file != null && file.content().equals(write.text());
    if (!again && !newest && !same) {
      FileText theirs = file == null ? null : text(file);
      return new FileReceipt(
          false,
          write.saveId(),
          file == null ? 0 : file.revision(),
          file == null ? null : file.changedAt(),
          theirs);
    }
    if (!again && !same) {
      file = store.store(draft, write.path(), write.text(), write.saveId());
    }
    return new FileReceipt(true, write.saveId(), file.revision(), file.changedAt(), null);
  }

  /**
   * Stores many files, all or none, over whatever is there: for an import, whose reader has seen
   * what it changes.
   *
   * @param texts by path relative to the module's folder
   * @throws BusinessException 404; 409 the draft is not being written; 400 a name, a length or a
   *     number of files that is not allowed
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void writeAll(String draftId, Map<String, String> texts) {
    access.requireCoordinatorEverywhere();
    texts.forEach(DraftFiles::requireWritable);
    if (texts.containsKey(FileTree.MODULE)) {
      requireReadable(FileTree.MODULE, texts.get(FileTree.MODULE));
    }
    Draft draft = drafts.toChange(draftId);
    if (texts.size() > FILES_MOST) {
      throw Refusal.invalid("authoring.error.files", FILES_MOST);
    }
    texts.forEach((path, text) -> store.store(draft, path, text, null));
  }

  /**
   * Takes files away.
   *
   * @throws BusinessException 404; 409 the draft is not being written
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void remove(String draftId, Collection<String> paths) {
    access.requireCoordinatorEverywhere();
    Draft draft = drafts.toChange(draftId);
    draft.requireWriting();
    paths.forEach(path -> store.remove(draft, path));
  }

  /** All faults of a draft, by file and place, in English. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<FaultRow> check(String draftId) {
    return checkIn(draftId, "en");
  }

  /**
   * All faults of a draft, by file and place.
   *
   * @param language of the sentences, en or fr
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<FaultRow> checkIn(String draftId, String language) {
    access.requireCoordinatorEverywhere();
    Draft draft = drafts.draft(draftId);
    return faults(draft.moduleCode(), drafts.texts(draft), language);
  }

  /** All faults of files that are in no draft yet: the dry run of an import. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<FaultRow> check(String moduleCode, Map<String, String> texts) {
    access.requireCoordinatorEverywhere();
    return faults(moduleCode, texts, "en");
  }

  /** What a draft comes to in minutes, as far as it can be read. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public ModuleFigures figures(String draftId) {
    access.requireCoordinatorEverywhere();
    Draft draft = drafts.draft(draftId);
    return content.figures(draft.moduleCode(), drafts.texts(draft));
  }

  /**
   * Markdown as a learner will see it: HTML from the build's own renderer and sanitizer.
   *
   * @param draftId the draft in which it stands, for its pictures
   * @param language en or fr
   * @throws BusinessException 404 no such draft; 400 too long
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public String preview(String draftId, String markdown, String language) {
    access.requireCoordinatorEverywhere();
    if (markdown == null || markdown.length() > TEXT_MOST) {
      throw Refusal.invalid("authoring.error.long", TEXT_MOST);
    }
    Draft draft = drafts.draft(draftId);
    String known = "fr".equals(language) ? "fr" : "en";
    return content.html(markdown, known, draft.moduleCode(), drafts.texts(draft));
  }

  private List<FaultRow> faults(String code, Map<String, String> texts, String language) {
    String folder = "modules/" + code + "/";
    List<FaultRow> rows = new ArrayList<>();
    Map<String, PlaceLines> lines = new java.util.HashMap<>();
    for (ContentFault fault : content.check(code, texts)) {
      boolean own = fault.path().startsWith(folder);
      String path = own ? fault.path().substring(folder.length()) : fault.path();
      String place =
          fault.place().isEmpty() && path.endsWith(".md") ? FileTree.BODY : fault.place();
      int line =
          Optional.ofNullable(texts.get(path))
              .map(t -> lines.computeIfAbsent(path, p -> PlaceLines.of(p, t)).line(place))
              .orElse(0);
      rows.add(new FaultRow(path, place, line, fault.in(language)));
    }
    return List.copyOf(rows);
  }

  /** What is not well-formed could not be shown as a form any more. */
  private static void requireReadable(String path, String text) {
    boolean form = path.endsWith(".yaml") || path.endsWith(".md");
    if (form && FileTree.read(path, text).isEmpty()) {
      throw Refusal.invalid("authoring.error.malformed");
    }
  }

  private static void requireWritable(String path, String text) {
    if (path == null || !path.matches(PATH) || path.contains("..")) {
      throw Refusal.invalid("authoring.error.path");
    }
    if (text == null || text.length() > TEXT_MOST) {
      throw Refusal.invalid("authoring.error.long", TEXT_MOST);
    }
  }

  private FileText text(DraftFile file) {
    return text(file, people.names(List.of(file.changedBy())));
  }

  private static FileText text(DraftFile file, Map<Long, PersonName> names) {
    return new FileText(
        file.path(),
        file.content(),
        file.revision(),
        names.get(file.changedBy()).shown(),
        file.changedAt());
  }
}
