package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every action that the code writes to the audit log, and every kind of thing that it names there,
 * has its words in English and in French. An action stands in the code as a text, either where the
 * event is made or where a method is called that hands it on.
 */
class AuditWordsTest {
  private static final String BUNDLE = "org/alongside/audit/audit";
  private static final Pattern LITERALS = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
  private static final Pattern METHOD =
      Pattern.compile("\\b(\\w+)\\s*\\(([^()]*(?:@\\w+[^()]*)?)\\)\\s*(?:throws [\\w., ]+)?\\{");

  /** A method whose parameter becomes an action or a kind of thing. */
  private record Relay(String type, String method, int parameter, String words) {
    static final String EVENT = "Audited";

    /**
     * How it is called in a file: by its name in its own class, by a field or variable elsewhere.
     */
    Pattern calls(String file, String text) {
      if (type.equals(EVENT)) {
        return Pattern.compile("\\bnew\\s+Audited\\s*\\(");
      }
      if (file.endsWith("/" + type + ".java")) {
        return Pattern.compile("(?<![\\w.])" + method + "\\s*\\(");
      }
      String fields =
          Pattern.compile("\\b" + type + "\\s+(\\w+)\\s*[;,)=]")
              .matcher(text)
              .results()
              .map(m -> m.group(1))
              .distinct()
              .collect(Collectors.joining("|"));
      return Pattern.compile(
          fields.isEmpty() ? "(?!)" : "\\b(?:" + fields + ")\\s*\\.\\s*" + method + "\\s*\\(");
    }
  }

  @Test
  void everyActionOfTheCodeHasWords() {
    words(
            House.sources(House.EJB),
            keys("org/alongside/audit/audit.properties"),
            keys("org/alongside/audit/audit_fr.properties"))
        .hold();
  }

  @Test
  void closesOnAnActionWithoutWords() {
    Set<String> known = Set.of("audit.action.a.done", "audit.object.thing");
    assertThat(wrong("audited.fire(new Audited(\"a.done\", \"thing\", id, null));", known))
        .isEmpty();
    assertThat(wrong("audited.fire(new Audited(\"a.undone\", \"thing\", id, null));", known))
        .singleElement()
        .asString()
        .contains("audit.action.a.undone");
    assertThat(wrong("audited.fire(new Audited(\"a.done\", \"other\", id, null));", known))
        .singleElement()
        .asString()
        .contains("audit.object.other");
    assertThat(
            wrong(
                "void go() { tell(1, \"a.done\"); tell(2, \"a.gone\"); }"
                    + " void tell(int n, String action) { told(action); }"
                    + " private void told(String what) { audited.fire(new Audited(what, THING, n,"
                    + " null)); }",
                known))
        .singleElement()
        .asString()
        .contains("audit.action.a.gone");
    assertThat(
            wrong(
                "audited.fire(new Audited(ok ? \"a.done\" : \"a.failed\", \"thing\", id, null));",
                known))
        .singleElement()
        .asString()
        .contains("audit.action.a.failed");
  }

  @Test
  void closesOnAReadThatIsNotSaidToThePersonAndOnAHiddenAction() {
    Set<String> known = Set.of("audit.action.a.read", "audit.object.thing");
    assertThat(wrong("audited.fire(new Audited(\"a.read\", \"thing\", id, p));", known))
        .singleElement()
        .asString()
        .contains("audit.looked.a.read");
    assertThat(wrong("audited.fire(new Audited(made(), \"thing\", id, p));", known))
        .singleElement()
        .asString()
        .contains("as a text");
  }

  private static List<String> wrong(String body, Set<String> known) {
    String text =
        "package org.alongside.people;\nclass A {\n  static final String THING = \"thing\";\n"
            + body
            + "\n}\n";
    return words(List.of(new Source("org/alongside/people/A.java", text)), known, known).wrong();
  }

  private static Set<String> keys(String name) {
    return Bundle.of(BundlesTest.files(House.EJB).get(name)).values().keySet();
  }

  private static Findings words(List<Source> sources, Set<String> english, Set<String> french) {
    Findings findings = new Findings();
    Set<Relay> seen = new HashSet<>();
    Deque<Relay> relays = new ArrayDeque<>();
    relays.add(new Relay(Relay.EVENT, "", 0, "audit.action."));
    relays.add(new Relay(Relay.EVENT, "", 1, "audit.object."));
    while (!relays.isEmpty()) {
      Relay relay = relays.remove();
      if (!seen.add(relay)) {
        continue;
      }
      for (Source source : sources) {
        relays.addAll(calls(source, relay, english, french, findings));
      }
    }
    return findings;
  }

  /** Looks at every call of {@code relay} in a file; answers methods that hand their own on. */
  private static List<Relay> calls(
      Source source, Relay relay, Set<String> english, Set<String> french, Findings findings) {
    List<Relay> further = new ArrayList<>();
    String text = source.withoutComments();
    Matcher call = relay.calls(source.name(), text).matcher(text);
    while (call.find()) {
      List<String> arguments = arguments(text, call.end());
      if (isDeclaration(text, call.end()) || arguments.size() <= relay.parameter()) {
        continue;
      }
      findings.looked();
      String argument = constant(text, arguments.get(relay.parameter()));
      Matcher literals = LITERALS.matcher(argument);
      boolean any = false;
      while (literals.find()) {
        any = true;
        judge(source.at(call.start()), relay.words(), literals.group(1), english, french, findings);
      }
      if (!any) {
        Relay next = handsOn(source, text, call.start(), argument, relay.words());
        if (next == null) {
          findings.wrong(
              "%s: say the action and the kind of thing as a text, so that this gate can see that"
                  + " the log has words for it.",
              source.at(call.start()));
        } else {
          further.add(next);
        }
      }
    }
    return further;
  }

  private static void judge(
      String at,
      String start,
      String name,
      Set<String> english,
      Set<String> french,
      Findings findings) {
    List<String> needed = new ArrayList<>(List.of(start + name));
    if (start.equals("audit.action.") && name.endsWith(".read")) {
      needed.add("audit.looked." + name);
    }
    for (String key : needed) {
      if (!has(english, key) || !has(french, key)) {
        findings.wrong(
            "%s: %s.properties has no words %s. Add them in English and in French.",
            at, BUNDLE, key);
      }
    }
  }

  /** A text that ends in a dot begins several actions. */
  private static boolean has(Set<String> keys, String key) {
    return key.endsWith(".") ? keys.stream().anyMatch(k -> k.startsWith(key)) : keys.contains(key);
  }

  /** The method around {@code position}, when the argument is one of its parameters. */
  private static Relay handsOn(
      Source source, String text, int position, String argument, String words) {
    Matcher method = METHOD.matcher(text).region(0, position);
    Relay around = null;
    while (method.find()) {
      List<String> parameters = List.of(method.group(2).split(","));
      for (int i = 0; i < parameters.size(); i++) {
        if (parameters.get(i).strip().endsWith("String " + argument)) {
          around = new Relay(type(source), method.group(1), i, words);
        }
      }
    }
    return around;
  }

  private static String type(Source source) {
    return source.name().replaceAll(".*/|\\.java$", "");
  }

  /** A constant of the file by its text. */
  private static String constant(String text, String argument) {
    Matcher constant =
        Pattern.compile("String " + Pattern.quote(argument) + "\\s*=\\s*(\"[^\"]*\")")
            .matcher(text);
    return constant.find() ? constant.group(1) : argument;
  }

  private static boolean isDeclaration(String text, int afterParenthesis) {
    int end = end(text, afterParenthesis);
    return text.substring(Math.min(end + 1, text.length())).stripLeading().startsWith("{")
        || text.substring(afterParenthesis, end).matches("(?s)\\s*(?:final )?String \\w+.*");
  }

  private static int end(String text, int from) {
    int depth = 1;
    boolean inText = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      inText ^= c == '"' && text.charAt(i - 1) != '\\';
      if (!inText) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
    }
    return text.length();
  }

  private static List<String> arguments(String text, int from) {
    int end = end(text, from);
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        arguments.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    arguments.add(text.substring(start, end).strip());
    return arguments;
  }
}
