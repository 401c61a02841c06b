package org.alongside.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that one text may show: those beside it, and those that stand in it. */
public final class TextFiles {
  private static final Pattern DATA =
      Pattern.compile("data:[a-z0-9.+/-]*(?:;[a-z0-9=.-]+)*;base64,(.*)", Pattern.DOTALL);
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|#.*");

  /** How Moodle writes 'here'. */
  private static final String PLUGIN_FILE = "@@PLUGINFILE@@/";

  private final BroughtFiles all;
  private final Map<String, Brought> files;
  private final String folder;
  private final String language;
  private final Attribution source;
  private final Map<String, Map<String, String>> tracks = new LinkedHashMap<>();

  TextFiles(
      BroughtFiles all,
      Map<String, Brought> files,
      String folder,
      String language,
      Attribution source) {
    this.all = all;
    this.files = files;
    this.folder = folder;
    this.language = language;
    this.source = source;
  }

  /** For a text beside which nothing lies: what it wants to show is described only. */
  public static TextFiles none(String language) {
    return new TextFiles(null, Map.of(), "", language, Attribution.NONE);
  }

  /** The same for a part of the text that brings files of its own. */
  public TextFiles with(Map<String, Brought> own) {
    return all == null ? this : new TextFiles(all, own, "", language, source);
  }

  /** For what stays plain words. */
  TextFiles without() {
    return none(language);
  }

  String language() {
    return language;
  }

  /** Whether the file that an address names is here. */
  boolean has(String address) {
    return find(address).isPresent();
  }

  /**
   * Remembers captions that a text gives a film.
   *
   * @param film its address
   * @param of what language the captions are; the text's where that is neither en nor fr
   */
  void captions(String film, String of, String address) {
    String known =
        of.matches("(?i)(?:en|fr)(?:-.*)?") ? of.substring(0, 2).toLowerCase() : language;
    tracks.computeIfAbsent(film, f -> new LinkedHashMap<>()).putIfAbsent(known, address);
  }

  /**
   * Shows the file that an address names.
   *
   * @param words what it shows, or empty
   * @return its name in the module; empty where there is none, or none that may come in
   */
  Optional<String> show(String address, String words, ItemNotes notes) {
    Optional<Brought> file = find(address);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = all.show(file.get(), words, language, source, notes);
    name.filter(n -> file.get().kind().filter(k -> k.isFilm()).isPresent())
        .ifPresent(n -> captions(n, address, file.get()));
    return name;
  }

  /** Those that the text gives it, and those that lie beside it: {@code talk.en.vtt}. */
  private void captions(String name, String address, Brought film) {
    tracks
        .getOrDefault(address, Map.of())
        .forEach((of, track) -> find(track).ifPresent(t -> all.captions(name, of, t, source)));
    String stem = film.path().replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
    for (String of : new String[] {"en", "fr"}) {
      Optional.ofNullable(files.get(stem + "." + of + ".vtt"))
          .ifPresent(t -> all.captions(name, of, t, source));
    }
    Optional.ofNullable(files.get(stem + ".vtt"))
        .ifPresent(t -> all.captions(name, language, t, source));
  }

  private Optional<Brought> find(String address) {
    if (all == null || address == null) {
      return Optional.empty();
    }
    Matcher data = DATA.matcher(address);
    if (data.matches()) {
      return decoded("picture", data.group(1));
    }
    String bare =
        address.startsWith(PLUGIN_FILE) ? address.substring(PLUGIN_FILE.length()) : address;
    if (bare.isBlank() || ELSEWHERE.matcher(bare).matches()) {
      return Optional.empty();
    }
    Optional<Brought> literal = path(bare).map(files::get);
    return literal.isPresent()
        ? literal
        : plain(bare.replaceAll("[?#].*$", "")).flatMap(this::path).map(files::get);
  }

  /** A file that stands in a text, in base 64; empty where that is damaged. */
  public static Optional<Brought> decoded(String name, String base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      return bytes.length == 0 ? Optional.empty() : Optional.of(Brought.of(name, bytes));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Without its escapes. */
  private static Optional<String> plain(String address) {
    try {
      return Optional.of(URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException noEscape) {
      return Optional.empty();
    }
  }

  /** From the topmost folder; empty where it leads out of it. */
  private Optional<String> path(String address) {
    Deque<String> steps = new ArrayDeque<>();
    String whole = address.startsWith("/") || folder.isEmpty() ? address : folder + "/" + address;
    for (String step : whole.split("/")) {
      if (step.equals("..") && steps.pollLast() == null) {
        return Optional.empty();
      }
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }
}
