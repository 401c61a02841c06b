package org.alongside.interop.moodle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.exchange.Attribution;
import org.alongside.exchange.ForeignQuestion;
import org.alongside.exchange.ForeignQuestion.Part;
import org.alongside.exchange.ForeignText;
import org.alongside.exchange.ForeignText.Notation;
import org.alongside.exchange.ImportFormat;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.Imported;
import org.alongside.exchange.Importer;
import org.alongside.exchange.ItemNotes;
import org.alongside.exchange.QuestionsFile;
import org.alongside.exchange.Upload;

/**
 * Aiken: the question, its options {@code A. …} or {@code A) …}, and a line {@code ANSWER: B}.
 * Source: Moodle's documentation of the format.
 */
@ApplicationScoped
class AikenImporter implements Importer {
  private static final Pattern OPTION = Pattern.compile("([A-Za-z])[.)]\\s+(\\S.*)");
  private static final Pattern ANSWER =
      Pattern.compile("ANSWER:\\s*([A-Za-z])\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOOKS =
      Pattern.compile("(?m)^[A-Z][.)]\\s+\\S.*\\R+ANSWER:\\s*[A-Z]\\s*$");

  @Override
  public ImportFormat format() {
    return ImportFormat.AIKEN;
  }

  @Override
  public boolean recognises(Upload upload) {
    return !upload.isZip() && LOOKS.matcher(upload.beginning(1 << 16)).find();
  }

  @Override
  public Imported read(Upload upload, ImportOptions options) {
    QuestionsFile file = new QuestionsFile(options);
    Open open = new Open(options);
    int number = 0;
    for (String line : upload.text().split("\n", -1)) {
      number++;
      String bare = line.strip();
      Matcher option = OPTION.matcher(bare);
      Matcher answer = ANSWER.matcher(bare);
      if (answer.matches()) {
        open.finish(answer.group(1).toUpperCase(java.util.Locale.ROOT), file);
        open = new Open(options);
      } else if (option.matches() && open.hasStem()) {
        open.option(option.group(1).toUpperCase(java.util.Locale.ROOT), option.group(2));
      } else if (!bare.isEmpty()) {
        open = open.orNext(file, options);
        open.stem(number, bare);
      }
    }
    open.left(file);
    return file.finish(format(), upload.title(), Attribution.NONE);
  }

  /** The question that is being read. */
  private static final class Open {
    private final ImportOptions options;
    private final StringBuilder stem = new StringBuilder();
    private final List<String> letters = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int line;

    Open(ImportOptions options) {
      this.options = options;
    }

    boolean hasStem() {
      return !stem.isEmpty();
    }

    void stem(int number, String words) {
      line = line == 0 ? number : line;
      stem.append(stem.isEmpty() ? "" : "\n").append(words);
    }

    void option(String letter, String text) {
      letters.add(letter);
      texts.add(text);
    }

    /** A line of words after options belongs to the next question: this one has no answer line. */
    Open orNext(QuestionsFile file, ImportOptions options) {
      if (letters.isEmpty()) {
        return this;
      }
      left(file);
      return new Open(options);
    }

    void finish(String letter, QuestionsFile file) {
      ItemNotes notes = new ItemNotes("", line, stem.toString());
      if (!hasStem() || letters.isEmpty()) {
        file.leaveOut(notes.leftOut("exchange.note.aiken-incomplete"));
      } else if (!letters.contains(letter)) {
        file.leaveOut(notes.leftOut("exchange.note.aiken-letter", letter));
      } else {
        ForeignText text = new ForeignText(options.language(), notes);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
          boolean right = letters.get(i).equals(letter);
          parts.add(Part.of(text.line(texts.get(i), Notation.PLAIN), right ? 100 : 0, ""));
        }
        String asked = text.blocks(stem.toString(), Notation.PLAIN);
        file.add(new ForeignQuestion(ForeignQuestion.Kind.ONE, "", "", asked, parts, ""), notes);
      }
    }

    void left(QuestionsFile file) {
      if (hasStem()) {
        file.leaveOut(
            new ItemNotes("", line, stem.toString()).leftOut("exchange.note.aiken-incomplete"));
      }
    }
  }
}
