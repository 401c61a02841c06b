package org.alongside.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.media.MediaKind;

/** Pictures have words, films have captions, every file is there and says where it comes from. */
final class MediaCheck {
  private MediaCheck() {}

  static void check(ContentDraft draft, ContentFaults faults) {
    for (ContentDraft.Module module : draft.modules()) {
      MediaLinks links = MediaLinks.of(draft.source(), module.code(), module.file());
      List<ModuleFile.MediaFile> files =
          module.file().files() == null ? List.of() : module.file().files();
      Set<String> names = new HashSet<>();
      for (int i = 0; i < files.size(); i++) {
        ModuleFile.MediaFile file = files.get(i);
        String place = "files/" + i;
        if (!names.add(file.name())) {
          faults.add(module.path(), place, "the file " + file.name() + " is listed twice");
        }
        Optional<MediaLinks.Shown> shown = links.shown(file.name());
        if (shown.isEmpty()) {
          faults.add(module.path(), place, "the file " + file.name() + " is not there");
        } else {
          one(module, place, shown.get(), links, faults);
        }
      }
    }
  }

  private static void one(
      ContentDraft.Module module,
      String place,
      MediaLinks.Shown shown,
      MediaLinks links,
      ContentFaults faults) {
    MediaKind kind = shown.kind();
    for (String language : module.file().languages()) {
      boolean words = shown.file().alt() != null && shown.file().alt().containsKey(language);
      if (!words && (kind.isPicture() || kind.isSound() || kind.isFilm())) {
        faults.add(
            module.path(),
            place + "/alt/" + language,
            "say what it shows, for whoever does not see or hear it");
      }
      boolean captions =
          links.captions(shown.file().name()).stream().anyMatch(c -> c.getKey().equals(language));
      if (kind.isFilm() && !captions) {
        String name = shown.file().name();
        faults.add(
            module.path(),
            place,
            "its captions "
                + name.substring(0, name.lastIndexOf('.'))
                + "."
                + language
                + ".vtt are missing");
      }
    }
  }
}
