package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.media.MediaKind;
import org.alongside.media.MediaPointer;

/** The files of a module that its texts may show, by their names. */
final class MediaLinks {
  /** Where a module has none. */
  static final MediaLinks NONE = new MediaLinks(null, "", List.of());

  private static final String ADDRESS = "/media/";

  private final ContentSource source;
  private final String folder;
  private final List<ModuleFile.MediaFile> files;

  private MediaLinks(ContentSource source, String folder, List<ModuleFile.MediaFile> files) {
    this.source = source;
    this.folder = folder;
    this.files = files;
  }

  static MediaLinks of(ContentSource source, String code, ModuleFile module) {
    return new MediaLinks(
        source, ContentReader.folder(code), module.files() == null ? List.of() : module.files());
  }

  /** A file with what stands for its bytes. */
  record Shown(ModuleFile.MediaFile file, MediaPointer pointer) {
    MediaKind kind() {
      return pointer.kind();
    }

    /** Where a browser gets it. */
    String address() {
      return ADDRESS + pointer.hash() + "/" + file.name();
    }

    /** What it shows, in a language, or in any where that is missing; empty for nothing. */
    String words(String language) {
      Map<String, String> alt = file.alt() == null ? Map.of() : file.alt();
      return alt.getOrDefault(language, alt.values().stream().findFirst().orElse(""));
    }
  }

  /** The file of this name; empty where the module does not list it or its bytes are not there. */
  Optional<Shown> shown(String name) {
    return files.stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .flatMap(
            f ->
                source
                    .text(folder + f.name())
                    .flatMap(MediaPointer::of)
                    .map(pointer -> new Shown(f, pointer)));
  }

  /** Captions of a film by language: {@code talk.mp4} has {@code talk.en.vtt}. */
  List<Map.Entry<String, Shown>> captions(String film) {
    String stem = film.substring(0, film.lastIndexOf('.'));
    List<Map.Entry<String, Shown>> tracks = new ArrayList<>();
    for (String language : List.of("en", "fr")) {
      shown(stem + "." + language + ".vtt").ifPresent(s -> tracks.add(Map.entry(language, s)));
    }
    return tracks;
  }
}
