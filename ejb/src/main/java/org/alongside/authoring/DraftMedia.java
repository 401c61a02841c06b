package org.alongside.authoring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.media.MediaFiles;
import org.alongside.media.MediaPointer;
import org.alongside.people.Access;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** Pictures and other files of drafts that are no text. Whoever coordinates everywhere writes. */
@Stateless
public class DraftMedia {
  private static final String NAME =
      "[a-z0-9][a-z0-9-]{0,80}(\\.(en|fr))?\\.(png|jpg|jpeg|gif|webp|pdf|mp3|m4a|ogg|oga|mp4|webm|vtt)";
  private static final int SOURCE_MOST = 400;

  @EJB private Access access;
  @EJB private MediaFiles media;
  @Inject private DraftQueries drafts;
  @Inject private DraftStore store;

  /**
   * Adds a file, or takes its newer bytes. Its kind is what its bytes say; a picture has words for
   * whoever does not see it, in every language of the module.
   *
   * @return what stands for its bytes
   * @throws BusinessException 404 no such draft or upload; 409 the draft is not being written; 400
   *     a name, kind or size that is not allowed, no words, no source
   */
  @RolesAllowed(Roles.COORDINATOR)
  public MediaPointer add(String draftId, AddMedia command) {
    access.requireCoordinatorEverywhere();
    if (command.name() == null || !command.name().matches(NAME)) {
      throw Refusal.invalid("authoring.error.mediaName");
    }
    if (isEmpty(command.source()) || command.source().length() > SOURCE_MOST) {
      throw Refusal.invalid("authoring.error.mediaSource", SOURCE_MOST);
    }
    Draft draft = drafts.toChange(draftId);
    draft.requireWriting();
    DraftModule module = DraftModule.of(drafts.texts(draft));
    MediaPointer pointer = media.finish(command.upload(), command.name());
    boolean shown =
        pointer.kind().isPicture() || pointer.kind().isSound() || pointer.kind().isFilm();
    boolean wordless =
        module.languages().contains("en") && isEmpty(command.altEn())
            || module.languages().contains("fr") && isEmpty(command.altFr());
    if (shown && wordless) {
      throw Refusal.invalid("authoring.error.mediaWords");
    }
    list(module.tree(), command, shown);
    store.store(draft, FileTree.MODULE, module.tree().text(), null);
    store.store(draft, command.name(), pointer.text(), null);
    return pointer;
  }

  private static void list(FileTree tree, AddMedia command, boolean shown) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode().put("name", command.name());
    if (shown) {
      ObjectNode alt = entry.putObject("alt");
      if (!isEmpty(command.altEn())) {
        alt.put("en", command.altEn().strip());
      }
      if (!isEmpty(command.altFr())) {
        alt.put("fr", command.altFr().strip());
      }
    }
    entry.put("source", command.source().strip());
    tree.remove("files/" + position(tree, command.name()));
    tree.add("files", entry);
  }

  /** -1 where the outline does not list it. */
  private static int position(FileTree tree, String name) {
    List<String> rows = tree.rows("files");
    for (String row : rows) {
      if (tree.value("files/" + row + "/name").equals(name)) {
        return Integer.parseInt(row);
      }
    }
    return -1;
  }

  /**
   * Takes a file away. Published versions keep it.
   *
   * @throws BusinessException 404 no such draft or file; 409 the draft is not being written
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void remove(String draftId, String name) {
    access.requireCoordinatorEverywhere();
    Draft draft = drafts.toChange(draftId);
    draft.requireWriting();
    DraftModule module = DraftModule.of(drafts.texts(draft));
    int position = position(module.tree(), name == null ? "" : name);
    if (position < 0) {
      throw BusinessException.notFound();
    }
    module.tree().remove("files/" + position);
    if (module.tree().rows("files").isEmpty()) {
      module.tree().put("files", null);
    }
    store.store(draft, FileTree.MODULE, module.tree().text(), null);
    store.remove(draft, name);
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }
}
