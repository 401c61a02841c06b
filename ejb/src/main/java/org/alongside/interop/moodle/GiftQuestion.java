package org.alongside.interop.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.exchange.ForeignQuestion;
import org.alongside.exchange.ForeignQuestion.Kind;
import org.alongside.exchange.ForeignQuestion.Part;
import org.alongside.exchange.ForeignText;
import org.alongside.exchange.ForeignText.Notation;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.ItemNotes;
import org.alongside.exchange.QuestionsFile;

/** One question of a GIFT file. */
final class GiftQuestion {
  private static final Set<String> TRUE = Set.of("T", "TRUE");
  private static final Set<String> FALSE = Set.of("F", "FALSE");
  private static final Pattern NAME = Pattern.compile("\\A\\s*::(.*?)::", Pattern.DOTALL);
  private static final Pattern NOTATION =
      Pattern.compile("\\A\\s*\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORTH = Pattern.compile("\\A\\s*%(-?[0-9]{1,3}(?:\\.[0-9]{1,9})?)%");

  /** Signs that a backslash takes their meaning from, and what stands for them while it is read. */
  private static final String SIGNS = "\\:#={}~";

  private static final char STAND_IN = '\uE000';
  private static final char NEW_LINE = '\uE010';
  private static final Pattern ENDS_NUMBER = Pattern.compile("(-?[0-9.]+)\\s*(?::\\s*([0-9.]+))?");

  private final ImportOptions options;
  private final ItemNotes notes;
  private final ForeignText texts;
  private final String category;
  private Notation notation = Notation.AUTO;
  private String rest;
  private String name = "";

  GiftQuestion(String text, int line, String category, ImportOptions options) {
    this.options = options;
    this.category = category;
    this.rest = escaped(text);
    this.notes = new ItemNotes("", line, "");
    this.texts = new ForeignText(options.language(), notes);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c == '\\' && i + 1 < text.length();
      int which = sign ? SIGNS.indexOf(text.charAt(i + 1)) : -1;
      if (which >= 0) {
        out.append((char) (STAND_IN + which));
        i++;
      } else if (sign && text.charAt(i + 1) == 'n') {
        out.append(NEW_LINE);
        i++;
      } else if (c < STAND_IN || c > NEW_LINE) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean sign = c >= STAND_IN && c < STAND_IN + SIGNS.length();
      out.append(sign ? SIGNS.charAt(c - STAND_IN) : c == NEW_LINE ? '\n' : c);
    }
    return out.toString().strip();
  }

  /** Reads it and puts it, or why not, into the file. */
  void into(QuestionsFile file) {
    Matcher named = NAME.matcher(rest);
    if (named.find()) {
      name = plain(named.group(1));
      rest = rest.substring(named.end());
    }
    notation = notation(Notation.AUTO);
    int open = rest.indexOf('{');
    int close = rest.indexOf('}', Math.max(open, 0));
    String shown = plain(open > 0 ? rest.substring(0, open) : rest);
    notes.called(name.isEmpty() ? shown : name);
    if (open < 0 && close < 0) {
      file.leaveOut(notes.leftOut("exchange.note.description"));
    } else if (open < 0 || close < open) {
      file.leaveOut(notes.leftOut("exchange.note.brace"));
    } else {
      Optional<ForeignQuestion> question =
          question(stem(open, close), rest.substring(open + 1, close).strip());
      if (question.isPresent()) {
        file.add(question.get(), notes);
      } else {
        file.leaveOut(notes.leftOut("exchange.note.gift-answers"));
      }
    }
  }

  private Notation notation(Notation otherwise) {
    Matcher said = NOTATION.matcher(rest);
    if (!said.find()) {
      return otherwise;
    }
    rest = rest.substring(said.end());
    return of(said.group(1));
  }

  private static Notation of(String said) {
    return switch (said.toLowerCase(Locale.ROOT)) {
      case "html" -> Notation.HTML;
      case "markdown" -> Notation.MARKDOWN;
      case "plain" -> Notation.PLAIN;
      default -> Notation.AUTO;
    };
  }

  /** With a blank where words follow the answers. */
  private String stem(int open, int close) {
    String before = rest.substring(0, open).strip();
    String after = rest.substring(close + 1).strip();
    String gap = notation == Notation.MARKDOWN ? " \\_\\_\\_\\_\\_ " : " _____ ";
    String whole = after.isEmpty() ? before : before + gap + after;
    return texts.blocks(plain(whole), notation);
  }

  private Optional<ForeignQuestion> question(String stem, String answers) {
    String general = "";
    String given = answers;
    int hashes = answers.lastIndexOf("####");
    if (hashes >= 0) {
      general = texts.blocks(plain(answers.substring(hashes + 4)), notation);
      given = answers.substring(0, hashes).strip();
    }
    Kind kind;
    List<Part> parts;
    if (given.isEmpty()) {
      kind = Kind.WRITE;
      parts = List.of();
    } else if (given.startsWith("#")) {
      kind = Kind.TEXT;
      parts = numbers(given.substring(1));
    } else if (given.indexOf('~') >= 0) {
      kind = given.indexOf('=') >= 0 ? Kind.ONE : Kind.SEVERAL;
      parts = options(given);
    } else if (given.indexOf('=') >= 0 && given.contains("->")) {
      kind = Kind.MATCH;
      parts = pairs(given);
    } else if (isStatement(given)) {
      kind = Kind.TRUE_OR_FALSE;
      parts = statement(given);
    } else {
      kind = Kind.TEXT;
      parts = typed(given);
    }
    return parts == null
        ? Optional.empty()
        : Optional.of(new ForeignQuestion(kind, name, category, stem, parts, general));
  }

  private static boolean isStatement(String given) {
    String word = given.split("#", 2)[0].strip().toUpperCase(Locale.ROOT);
    return TRUE.contains(word) || FALSE.contains(word);
  }

  /** {@code TRUE#feedback for whoever is wrong#feedback for whoever is right}. */
  private List<Part> statement(String given) {
    String[] said = given.split("#", 3);
    boolean holds = TRUE.contains(said[0].strip().toUpperCase(Locale.ROOT));
    String wrong = said.length > 1 ? feedback(said[1]) : "";
    String right = said.length > 2 ? feedback(said[2]) : "";
    return List.of(
        Part.of("true", holds ? 100 : 0, holds ? right : wrong),
        Part.of("false", holds ? 0 : 100, holds ? wrong : right));
  }

  private List<Part> options(String given) {
    List<Part> parts = new ArrayList<>();
    for (String one : given.replace("~=", "=").replace("=", "~=").split("~")) {
      String answer = one.strip();
      if (answer.isEmpty()) {
        continue;
      }
      boolean right = answer.startsWith("=");
      parts.add(part(right ? answer.substring(1) : answer, right ? 100 : 0, false));
    }
    return parts;
  }

  private List<Part> typed(String given) {
    List<Part> parts = new ArrayList<>();
    for (String one : given.split("=")) {
      if (!one.isBlank()) {
        parts.add(part(one, 100, true));
      }
    }
    return parts;
  }

  /**
   * {@code %50%text#feedback}.
   *
   * @param typed whether the text is what somebody types, not a choice
   */
  private Part part(String answer, double otherwise, boolean typed) {
    double worth = otherwise;
    String text = answer;
    Matcher weighed = WORTH.matcher(answer);
    if (weighed.find()) {
      worth = Double.parseDouble(weighed.group(1));
      text = answer.substring(weighed.end());
    }
    String[] said = text.split("#", 2);
    Notation own = notation;
    Matcher marked = NOTATION.matcher(said[0]);
    String words = said[0];
    if (marked.find()) {
      own = of(marked.group(1));
      words = words.substring(marked.end());
    }
    String shown = typed ? plain(words) : texts.line(plain(words), own);
    return Part.of(shown, worth, said.length > 1 ? feedback(said[1]) : "");
  }

  private String feedback(String text) {
    return texts.blocks(plain(text), notation);
  }

  private List<Part> pairs(String given) {
    List<Part> parts = new ArrayList<>();
    for (String one : given.split("=")) {
      if (one.isBlank()) {
        continue;
      }
      String[] pair = one.split("->", 2);
      if (pair.length < 2) {
        return null;
      }
      parts.add(
          Part.pair(texts.line(plain(pair[0]), notation), texts.plain(plain(pair[1]), notation)));
    }
    return parts;
  }

  /** Numbers that must be met exactly can be typed; those that may be near cannot be checked. */
  private List<Part> numbers(String given) {
    List<Part> parts = new ArrayList<>();
    for (String one : given.split("=")) {
      if (one.isBlank()) {
        continue;
      }
      Part part = part(one, 100, true);
      Matcher number = ENDS_NUMBER.matcher(part.text());
      boolean exact =
          number.matches() && (number.group(2) == null || number.group(2).matches("[0.]+"));
      if (!exact && part.worth() > 0) {
        notes.changed("exchange.note.tolerance", part.text());
      } else if (part.worth() > 0) {
        parts.add(Part.of(number.group(1), part.worth(), part.feedback()));
      }
    }
    return parts;
  }
}
