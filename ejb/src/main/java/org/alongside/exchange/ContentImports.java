package org.alongside.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alongside.authoring.BeginDraft;
import org.alongside.authoring.DraftFiles;
import org.alongside.authoring.DraftRow;
import org.alongside.authoring.Drafts;
import org.alongside.authoring.FileText;
import org.alongside.authoring.Versions;
import org.alongside.media.MediaFiles;
import org.alongside.people.Access;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Teaching from elsewhere: a file is brought and read, what would become of it is shown item by
 * item, and only then it becomes drafts. For those who coordinate everywhere; what somebody has
 * brought, they alone see.
 */
@Stateless
public class ContentImports {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int NAME_MOST = 120;
  private static final String MODULE = "module.yaml";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @EJB private Drafts drafts;
  @EJB private DraftFiles files;
  @EJB private Versions versions;
  @EJB private MediaFiles media;
  @Inject private BroughtContent content;
  @Inject @Any private Instance<Importer> importers;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** What can be read, for those who may bring it. */
  @RolesAllowed(Roles.COORDINATOR)
  public List<ImportFormat> formats() {
    access.requireCoordinatorEverywhere();
    return List.of(ImportFormat.values());
  }

  /**
   * Reads a file and keeps it to be looked at, for a day. What cannot be read is not kept.
   *
   * @return its public id
   * @throws BusinessException 400 with one sentence, where the file must not or cannot be read
   */
  @RolesAllowed(Roles.COORDINATOR)
  public String bring(BringFile command) {
    access.requireCoordinatorEverywhere();
    em.createNamedQuery("ContentImport.forget")
        .setParameter("before", clock.now().minus(KEPT))
        .executeUpdate();
    String name = shortName(command.name());
    ImportFormat format =
        content.read(
            name,
            command,
            upload -> {
              Importer importer = importer(upload, command.format());
              importer.read(upload, command.options());
              return importer.format();
            });
    ContentImport kept =
        new ContentImport(
            caller.personId(), name, command.bytes(), format, command.options(), clock.now());
    content.keep(kept, command.upload());
    return kept.publicId();
  }

  private static String shortName(String name) {
    String bare = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "");
    int length = bare.length();
    return bare.isBlank() ? "?" : length <= NAME_MOST ? bare : bare.substring(length - NAME_MOST);
  }

  private Importer importer(Upload upload, ImportFormat wanted) {
    return importers.stream()
        .sorted(Comparator.comparing(Importer::format))
        .filter(i -> wanted == null ? i.recognises(upload) : i.format() == wanted)
        .findFirst()
        .orElseThrow(() -> Upload.refused("exchange.error.unknown", upload.name()));
  }

  /**
   * What taking a brought file over would do.
   *
   * @throws BusinessException 404 it is not there any more, or somebody else's
   */
  @RolesAllowed(Roles.COORDINATOR)
  public ImportPlan plan(String id) {
    access.requireCoordinatorEverywhere();
    ContentImport kept = mine(id);
    return content.read(kept, upload -> plan(kept, read(kept, upload)));
  }

  private ImportPlan plan(ContentImport kept, Imported read) {
    List<ImportPlan.ModuleLine> modules = new ArrayList<>();
    for (String code : ArchiveImporter.codes(read)) {
      Map<String, String> texts = ArchiveImporter.module(read, code);
      ArchiveImporter.media(read, code)
          .forEach((name, file) -> texts.put(name, file.content().pointer(file.kind())));
      modules.add(line(code, texts));
    }
    return new ImportPlan(
        kept.publicId(),
        kept.name(),
        kept.format(),
        kept.options().language(),
        read.title(),
        read.units().size(),
        read.items(),
        List.copyOf(modules));
  }

  private ImportPlan.ModuleLine line(String code, Map<String, String> texts) {
    return new ImportPlan.ModuleLine(
        code,
        Yaml.read(texts.get(MODULE)).path("title").path("en").asText(code),
        versions.list(code).stream().anyMatch(v -> v.current()),
        drafts.open(code).isPresent(),
        files.check(code, texts));
  }

  private ContentImport mine(String id) {
    return em.createNamedQuery("ContentImport.mine", ContentImport.class)
        .setParameter("id", id)
        .setParameter("person", caller.personId())
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  private Imported read(ContentImport kept, Upload upload) {
    return importer(upload, kept.format()).read(upload, kept.options());
  }

  /**
   * Takes a brought file over, all of it or nothing, and forgets it.
   *
   * @return public ids of the drafts that hold it now
   * @throws BusinessException 404; 400 nothing chosen; 409 a draft that is not being written, or a
   *     code that is taken
   */
  @RolesAllowed(Roles.COORDINATOR)
  public List<String> takeOver(TakeOver command) {
    access.requireCoordinatorEverywhere();
    ContentImport kept = mine(command.id());
    List<String> changed =
        content.read(kept, upload -> takeOver(read(kept, upload), kept.options(), command));
    content.forget(mine(command.id())); // storing pictures has let go of what was read before
    for (String draft : changed) {
      audited.fire(new Audited("draft.imported", "draft", draft, null));
    }
    return changed;
  }

  private List<String> takeOver(Imported read, ImportOptions options, TakeOver command) {
    return read.format() == ImportFormat.ARCHIVE
        ? modules(read, command)
        : List.of(units(read, command, options));
  }

  private List<String> modules(Imported read, TakeOver command) {
    List<String> changed = new ArrayList<>();
    for (String code : ArchiveImporter.codes(read)) {
      if (command.modules().contains(code)) {
        Map<String, String> texts = ArchiveImporter.module(read, code);
        ArchiveImporter.media(read, code)
            .forEach((name, file) -> texts.put(name, stored(name, file)));
        changed.add(whole(code, texts));
      }
    }
    if (changed.isEmpty()) {
      throw Upload.refused("exchange.error.modules");
    }
    return List.copyOf(changed);
  }

  private String stored(String name, ImportedFile file) {
    try (InputStream in = file.content().source().open()) {
      return media.store(name, in).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A draft that holds these files and no others. */
  private String whole(String code, Map<String, String> texts) {
    String draft =
        drafts
            .open(code)
            .map(DraftRow::id)
            .orElseGet(() -> drafts.begin(BeginDraft.forImport(code)));
    List<String> others =
        files.list(draft).stream()
            .map(FileText::path)
            .filter(path -> !texts.containsKey(path))
            .toList();
    files.writeAll(draft, texts);
    files.remove(draft, others);
    return draft;
  }

  /** A draft to which these units were added. */
  private String units(Imported read, TakeOver command, ImportOptions options) {
    if (command.code() == null || command.code().isBlank()) {
      throw Upload.refused("exchange.error.target");
    }
    String draft =
        command.fresh()
            ? drafts.begin(fresh(command, options))
            : drafts
                .open(command.code())
                .map(DraftRow::id)
                .orElseGet(() -> drafts.begin(BeginDraft.current(command.code())));
    Map<String, String> texts =
        ModuleUnits.into(files.read(draft, MODULE).text(), read.units(), read.media());
    read.media().forEach(file -> texts.put(file.name(), stored(file.name(), file)));
    files.writeAll(draft, texts);
    return draft;
  }

  private static BeginDraft fresh(TakeOver command, ImportOptions options) {
    return new BeginDraft(
        command.code(),
        BeginDraft.From.NOTHING,
        null,
        command.titleEn(),
        command.titleFr(),
        command.programmes(),
        List.of(options.language()));
  }

  /** Throws a brought file away. Again: nothing more happens. */
  @RolesAllowed(Roles.COORDINATOR)
  public void discard(String id) {
    access.requireCoordinatorEverywhere();
    em.createNamedQuery("ContentImport.mine", ContentImport.class)
        .setParameter("id", id)
        .setParameter("person", caller.personId())
        .getResultStream()
        .forEach(content::forget);
  }
}
