package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Beans say nothing of their own: what goes into a message comes from a bundle. */
class SpeechTest {
  private static final Pattern MESSAGE =
      Pattern.compile(
          "\\bnew\\s+FacesMessage\\s*\\(|\\bMessages\\s*\\.\\s*(?:create|add\\w*)\\s*\\(|\\.\\s*(?:setSummary|setDetail)\\s*\\(|\\bnew\\s+(?:Validator|Converter)Exception\\s*\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");

  @Test
  void messagesComeFromBundles() {
    messages(House.sources(), keys()).hold();
  }

  @Test
  void closesOnWordsInAMessage() {
    Set<String> keys = Set.of("sign-in.error.wrong");
    List<String> bad =
        List.of(
            "new FacesMessage(\"Wrong password\")",
            "new FacesMessage(SEVERITY_ERROR, text(\"sign-in.error.wrong\"), \"Try again\")",
            "Messages.addGlobalInfo(\"Saved\")",
            "message.setSummary(\"Hello\")",
            "throw new ValidatorException(message(\"No\"))");
    assertThat(bad)
        .allSatisfy(
            code ->
                assertThat(messages(List.of(new Source("A.java", code + ";")), keys).wrong())
                    .singleElement()
                    .asString()
                    .contains("A.java:1"));
    List<String> good =
        List.of(
            "new FacesMessage(SEVERITY_ERROR, words.getString(\"sign-in.error.wrong\"), \"\");"
                + " log(\"Hello\")",
            "new FacesMessage(sentence)",
            "// new FacesMessage(\"Wrong\")");
    assertThat(good)
        .allSatisfy(
            code ->
                assertThat(messages(List.of(new Source("A.java", code + ";")), keys).wrong())
                    .isEmpty());
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    House.files(House.WEB.resolve("src/main/resources"), ".properties")
        .values()
        .forEach(text -> keys.addAll(PageKeysTest.keysOf(text)));
    House.files(House.WEB.resolveSibling("ejb").resolve("src/main/resources"), ".properties")
        .values()
        .forEach(text -> keys.addAll(PageKeysTest.keysOf(text)));
    return keys;
  }

  private static Findings messages(List<Source> sources, Set<String> keys) {
    Findings findings = new Findings();
    for (Source source : sources) {
      findings.looked();
      String code = source.code();
      Matcher message = MESSAGE.matcher(code);
      while (message.find()) {
        String inside = source.text().substring(message.end(), close(code, message.end()));
        LITERAL
            .matcher(inside)
            .results()
            .map(m -> m.group(1))
            .filter(said -> said.codePoints().anyMatch(Character::isLetter) && !keys.contains(said))
            .forEach(
                said ->
                    findings.wrong(
                        "%s says '%s' by itself. Put it into the feature's bundle, in English and"
                            + " in French.",
                        source.at(message.start()), said));
      }
    }
    return findings;
  }

  /** Where the parenthesis that is open at {@code from} closes. */
  private static int close(String code, int from) {
    int depth = 1;
    for (int i = from; i < code.length(); i++) {
      depth += code.charAt(i) == '(' ? 1 : code.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return code.length();
  }
}
