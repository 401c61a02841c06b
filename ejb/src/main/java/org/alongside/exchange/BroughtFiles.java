package org.alongside.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alongside.media.MediaKind;

/**
 * The files that are no text and came along with texts, and which of them the texts show: those
 * come into the module, the others do not.
 */
public final class BroughtFiles {
  private static final int NAME_MOST = 60;
  private static final int SOURCE_MOST = 400;

  private final Map<String, Shown> shown = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  /** One file while the texts that show it are read. */
  private static final class Shown {
    final String name;
    final MediaKind kind;
    final Brought content;
    final SortedMap<String, String> words = new TreeMap<>();
    final Set<String> languages = new TreeSet<>();
    String source = "";

    Shown(String name, MediaKind kind, Brought content) {
      this.name = name;
      this.kind = kind;
      this.content = content;
    }

    boolean needsWords() {
      return kind.isPicture() || kind.isSound() || kind.isFilm();
    }
  }

  /**
   * The files that one text may show.
   *
   * @param files by path
   * @param folder in which the text lies; empty for the topmost
   * @param language of the text, in which it says what they show
   * @param source whose they are, where the text does not say otherwise
   */
  public TextFiles of(
      Map<String, Brought> files, String folder, String language, Attribution source) {
    return new TextFiles(this, files, folder, language, source);
  }

  /**
   * A text shows a file.
   *
   * @param words what it shows, or empty
   * @return its name in the module; empty where such a file cannot come in, which the notes say
   */
  Optional<String> show(
      Brought file, String words, String language, Attribution source, ItemNotes notes) {
    seen.add(file.path());
    Shown known = shown.get(file.hash());
    if (known == null) {
      Optional<MediaKind> kind = file.kind();
      if (kind.isEmpty()) {
        notes.changed("exchange.note.media-kind", file.name());
        return Optional.empty();
      }
      if (file.bytes() > kind.get().bytes()) {
        notes.changed("exchange.note.media-large", file.name(), kind.get().megabytes());
        return Optional.empty();
      }
      known = new Shown(name(file, kind.get()), kind.get(), file);
      shown.put(file.hash(), known);
    }
    known.languages.add(language);
    if (!words.isBlank()) {
      known.words.putIfAbsent(language, words.strip());
    }
    if (known.source.isEmpty() && !source.isEmpty()) {
      known.source = cut(source.plain());
    }
    return Optional.of(known.name);
  }

  /** The captions of a film that is shown; what is none is passed over. */
  void captions(String film, String language, Brought track, Attribution source) {
    seen.add(track.path());
    if (track.kind().filter(k -> k == MediaKind.CAPTIONS).isPresent()
        && track.bytes() <= MediaKind.CAPTIONS.bytes()) {
      String stem = film.substring(0, film.lastIndexOf('.'));
      Shown captions = new Shown(stem + "." + language + ".vtt", MediaKind.CAPTIONS, track);
      captions.source = source.isEmpty() ? "" : cut(source.plain());
      shown.putIfAbsent(captions.name, captions);
    }
  }

  /** By what it was called and by its bytes, so that two never share a name. */
  private static String name(Brought file, MediaKind kind) {
    String stem = Ids.of(file.name().replaceAll("\\.[A-Za-z0-9]{1,5}$", ""), "file");
    String cut = stem.length() <= NAME_MOST ? stem : stem.substring(0, NAME_MOST);
    return cut + "-" + file.hash().substring(0, 8) + "." + kind.ending();
  }

  private static String cut(String text) {
    return text.length() <= SOURCE_MOST ? text : text.substring(0, SOURCE_MOST);
  }

  /** Those that come into the module, in the order in which they are first shown. */
  public List<ImportedFile> shown() {
    return shown.values().stream()
        .map(s -> new ImportedFile(s.name, s.kind, s.content, new TreeMap<>(s.words), s.source))
        .toList();
  }

  /** What became of each of them, and what is still to be written. */
  public List<ImportItem> items() {
    List<ImportItem> items = new ArrayList<>();
    for (Shown file : shown.values()) {
      ItemNotes notes = new ItemNotes(file.content.path(), 0, file.name);
      if (file.needsWords()) {
        file.languages.stream()
            .filter(language -> !file.words.containsKey(language))
            .forEach(
                language ->
                    notes.changed(
                        language.equals("fr")
                            ? "exchange.note.media-words-fr"
                            : "exchange.note.media-words-en"));
      }
      if (file.kind.isFilm()) {
        String stem = file.name.substring(0, file.name.lastIndexOf('.'));
        file.languages.stream()
            .filter(language -> !shown.containsKey(stem + "." + language + ".vtt"))
            .forEach(
                language ->
                    notes.changed(
                        language.equals("fr")
                            ? "exchange.note.media-captions-fr"
                            : "exchange.note.media-captions-en"));
      }
      if (file.source.isEmpty()) {
        notes.changed("exchange.note.media-source");
      }
      items.add(notes.taken());
    }
    return items;
  }

  /** What became of files that came along and that no text shows. */
  public List<ImportItem> others(Map<String, Brought> files) {
    List<ImportItem> items = new ArrayList<>();
    files.forEach(
        (path, file) -> {
          if (!seen.contains(path)) {
            String why = file.kind().isEmpty() ? "file-kind" : "file-unused";
            items.add(new ItemNotes(path, 0, path).leftOut("exchange.note." + why));
          }
        });
    return items;
  }
}
