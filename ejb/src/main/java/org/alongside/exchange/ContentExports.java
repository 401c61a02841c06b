package org.alongside.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.authoring.PublishedVersion;
import org.alongside.authoring.Versions;
import org.alongside.catalogue.ContentDesk;
import org.alongside.catalogue.ContentSource;
import org.alongside.catalogue.ProgrammeOutline;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.SharedFiles;
import org.alongside.media.MediaFiles;
import org.alongside.media.MediaPointer;
import org.alongside.people.Access;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/**
 * Modules and programmes as one zip of the content format, with what they refer to as this site
 * teaches it, for another site or a shelf. For those who coordinate everywhere; an administrator
 * may, too.
 */
@Stateless
public class ContentExports {
  @EJB private Access access;
  @EJB private Versions versions;
  @EJB private Settings settings;
  @EJB private MediaFiles media;
  @Inject private Published published;
  @Inject private ContentDesk content;

  /** What can be taken away: every programme with its modules, in order. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<ExportLine> list(String language) {
    access.requireCoordinatorEverywhere();
    Map<String, String> titles = new HashMap<>();
    published.current(language).forEach(m -> titles.put(m.code(), m.title()));
    return published.programmes(language).stream()
        .map(
            p ->
                new ExportLine(
                    p.code(),
                    p.title(),
                    p.moduleCodes().stream()
                        .map(code -> new ExportLine.Module(code, titles.getOrDefault(code, "")))
                        .toList()))
        .toList();
  }

  /**
   * One module as somebody who starts now gets it.
   *
   * @throws BusinessException 404 no such module
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public ExportedFile module(String code) {
    access.requireCoordinatorEverywhere();
    ContentArchive archive = new ContentArchive();
    PublishedVersion version = current(code);
    add(archive, code, version, content.taught());
    return archive.export(code, code + "-" + version.number() + ".zip");
  }

  /**
   * All modules of a programme and the programme's own list.
   *
   * @throws BusinessException 404 no such programme
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public ExportedFile programme(String code) {
    access.requireCoordinatorEverywhere();
    ProgrammeOutline english = outline(code, "en");
    ObjectNode list = Yaml.object();
    list.put("code", code);
    list.putObject("title").put("en", english.title()).put("fr", outline(code, "fr").title());
    list.put("audience", english.audience());
    english.moduleCodes().forEach(list.putArray("modules")::add);
    if (!english.electives().isEmpty()) {
      ArrayNode electives = list.putArray("electives");
      english.moduleCodes().stream().filter(english.electives()::contains).forEach(electives::add);
    }
    ContentArchive archive = new ContentArchive();
    archive.put("programmes/" + code + ".yaml", Yaml.write(list));
    ContentSource taught = content.taught();
    english.moduleCodes().forEach(module -> add(archive, module, current(module), taught));
    return archive.export(code, code + ".zip");
  }

  private ProgrammeOutline outline(String code, String language) {
    return published.programmes(language).stream()
        .filter(p -> p.code().equals(code))
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  private PublishedVersion current(String code) {
    return versions.list(code).stream()
        .filter(PublishedVersion::current)
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  private void add(
      ContentArchive archive, String code, PublishedVersion version, ContentSource taught) {
    Map<String, String> files = versions.files(code, version.number());
    files.forEach(
        (name, text) -> {
          String path = "modules/" + code + "/" + name;
          MediaPointer.of(text)
              .ifPresentOrElse(
                  pointer -> archive.put(path, out -> write(pointer, out)),
                  () -> archive.put(path, text));
        });
    SharedFiles.of(taught, files, settings.get(SiteSettings.REGION)).forEach(archive::put);
  }

  /** A piece at a time. */
  private void write(MediaPointer pointer, OutputStream out) throws IOException {
    long written = 0;
    for (int number = 0; written < pointer.bytes(); number++) {
      byte[] piece = media.read(pointer.hash(), number);
      out.write(piece);
      written += piece.length;
    }
  }
}
