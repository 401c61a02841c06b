package org.alongside.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalogue.ContentDesk;
import org.alongside.catalogue.VersionDesk;
import org.alongside.catalogue.VersionRow;
import org.alongside.platform.BusinessException;
import org.alongside.platform.SiteClock;

/** How a draft begins: with the files of a version, of the box, or with an empty outline. */
@Dependent
class DraftBeginning {
  private static final String CODE = "[A-Z]{1,3}[0-9]{1,2}";

  @PersistenceContext private EntityManager em;
  @Inject private DraftQueries drafts;
  @Inject private VersionDesk versions;
  @Inject private ContentDesk content;
  @Inject private SiteClock clock;

  Draft begin(BeginDraft command, long person) {
    if (command.code() == null || !command.code().matches(CODE)) {
      throw Refusal.invalid("authoring.error.code");
    }
    if (drafts.open(command.code()).isPresent()) {
      throw Refusal.conflict("authoring.error.open", command.code());
    }
    Optional<VersionRow> current = versions.current(command.code());
    Map<String, String> files = files(command, current);
    Instant now = clock.now();
    Draft draft =
        new Draft(command.code(), base(command, current), knownBox(command, current), person, now);
    em.persist(draft);
    em.flush();
    files.forEach(
        (path, text) -> {
          DraftFile file = new DraftFile(draft.id(), path);
          file.write(text, null, person, now);
          em.persist(file);
        });
    return draft;
  }

  private Map<String, String> files(BeginDraft command, Optional<VersionRow> current) {
    return switch (command.from()) {
      case CURRENT -> kept(current.orElseThrow(BusinessException::notFound));
      case VERSION -> kept(numbered(command));
      case BOX -> some(content.box(command.code()));
      case NOTHING -> fresh(command, current);
      case IMPORT -> Map.of();
    };
  }

  private static Map<String, String> fresh(BeginDraft command, Optional<VersionRow> current) {
    if (current.isPresent()) {
      throw Refusal.conflict("authoring.error.codeTaken", command.code());
    }
    return NewModule.files(command);
  }

  private VersionRow numbered(BeginDraft command) {
    return versions.versions(command.code()).stream()
        .filter(v -> command.version() != null && v.number() == command.version())
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  private Map<String, String> kept(VersionRow version) {
    if (!version.hasFiles()) {
      throw Refusal.conflict("authoring.error.noFiles", version.number());
    }
    return versions.files(version.id());
  }

  private static Map<String, String> some(Map<String, String> files) {
    if (files.isEmpty()) {
      throw BusinessException.notFound();
    }
    return files;
  }

  private Long base(BeginDraft command, Optional<VersionRow> current) {
    return command.from() == BeginDraft.From.VERSION
        ? Long.valueOf(numbered(command).id())
        : current.map(VersionRow::id).orElse(null);
  }

  /** Whoever begins from the box, or where the site has nothing of its own, knows today's box. */
  private String knownBox(BeginDraft command, Optional<VersionRow> current) {
    boolean ofSite = current.map(VersionRow::ofSite).orElse(false);
    return ofSite && command.from() != BeginDraft.From.BOX
        ? versions.knownBox(command.code()).orElse(null)
        : content.boxDigest(command.code()).orElse(null);
  }

  /** Codes of the programmes that a draft's outline names, as far as it can be read. */
  List<String> programmes(Map<String, String> files) {
    return Optional.ofNullable(files.get(FileTree.MODULE))
        .flatMap(text -> FileTree.read(FileTree.MODULE, text))
        .map(tree -> tree.lines("programmes"))
        .orElse(List.of());
  }
}
