package org.alongside.learning;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.journal.JournalPlace;

/** Notes as one Markdown file. Pure. */
final class NotesFile {
  private static final String BETWEEN = "\n\n";

  private NotesFile() {}

  static String of(List<ModuleNotes> modules, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.learning.learning",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    StringBuilder file = new StringBuilder("# ").append(words.getString("learning.notes.title"));
    for (ModuleNotes module : modules) {
      file.append(BETWEEN).append("## ").append(module.code()).append(" · ").append(module.title());
      for (UnitNotes unit : module.units()) {
        file.append(BETWEEN).append("### ").append(unit.title());
        unit.notes().forEach(note -> add(file, note, words));
      }
    }
    return file.append('\n').toString();
  }

  private static void add(StringBuilder file, NoteRow note, ResourceBundle words) {
    file.append(BETWEEN).append("**").append(heading(note, words)).append("**");
    String text = note.entry().text();
    file.append(BETWEEN).append(text == null ? words.getString("learning.notes.damaged") : text);
  }

  private static String heading(NoteRow note, ResourceBundle words) {
    if (note.prompt() != null) {
      return plain(note.prompt());
    }
    boolean beside = note.entry().place().item().equals(JournalPlace.NOTE);
    return words.getString(beside ? "learning.notes.note" : "learning.notes.reflection");
  }

  /** A prompt's sanitised HTML without its marks. */
  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }
}
