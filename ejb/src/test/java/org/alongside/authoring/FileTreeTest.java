package org.alongside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Files as trees: what is not touched stays, whatever is written comes back. */
class FileTreeTest {
  private static final String QUIZ =
      """
      title: Check
      questions:
        - id: key
          kind: single
          options:
            - {id: a, text: "One", correct: true}
            - {id: b, text: "Two"}
            - {id: c, text: "Three"}
          accept: ["9-8-8", "988"]
      """;

  private static FileTree quiz() {
    return FileTree.read("check.en.yaml", QUIZ).orElseThrow();
  }

  private static FileTree again(FileTree tree, String path) {
    return FileTree.read(path, tree.text()).orElseThrow();
  }

  @Test
  void placesAreThoseOfTheChecks() {
    FileTree tree = quiz();
    assertThat(tree.value("questions/key/options/b/text")).isEqualTo("Two");
    assertThat(tree.value("questions/key/accept/1")).isEqualTo("988");
    assertThat(tree.value("questions/key/accept")).isEqualTo("9-8-8\n988");
    assertThat(tree.rows("questions/key/options")).containsExactly("a", "b", "c");
    assertThat(tree.has("questions/nobody/text")).isFalse();
    assertThat(tree.has("questions/7")).isFalse();
  }

  @Test
  void aPutChangesItsPlaceOnly() {
    FileTree tree = quiz();
    tree.put("questions/key/options/c/correct", BooleanNode.TRUE);
    tree.put("questions/key/options/a/correct", null);
    FileTree read = again(tree, "check.en.yaml");
    assertThat(read.has("questions/key/options/a/correct")).isFalse();
    assertThat(read.at("questions/key/options/c/correct").asBoolean()).isTrue();
    assertThat(read.value("questions/key/options/b/text")).isEqualTo("Two");
  }

  @Test
  void whatBecomesEmptyGoesWithIt() {
    FileTree tree = FileTree.read("module.yaml", "code: S1\nlive: {minutes: 60}\n").orElseThrow();
    tree.put("live/minutes", null);
    assertThat(tree.has("live")).isFalse();
    tree.put("judged/by", TextNode.valueOf("mentor"));
    assertThat(again(tree, "module.yaml").value("judged/by")).isEqualTo("mentor");
  }

  @Test
  void rowsAreAddedMovedAndRemoved() {
    FileTree tree = quiz();
    ObjectNode option = JsonNodeFactory.instance.objectNode().put("id", "d").put("text", "Four");
    tree.add("questions/key/options", option);
    tree.move("questions/key/options/d", true);
    tree.move("questions/key/options/a", true);
    tree.remove("questions/key/options/b");
    tree.remove("questions/key/options/nobody");
    assertThat(again(tree, "check.en.yaml").rows("questions/key/options"))
        .containsExactly("a", "d", "c");
  }

  @Test
  void aPageIsItsHeadAndItsText() {
    String page = "---\ntitle: Your first day\ntry: \"Say hello.\"\n---\n## At the desk\n\nTea.\n";
    FileTree tree = FileTree.read("first-day.en.md", page).orElseThrow();
    assertThat(tree.value("body")).isEqualTo("## At the desk\n\nTea.\n");
    tree.put("title", TextNode.valueOf("Day: one"));
    FileTree read = again(tree, "first-day.en.md");
    assertThat(read.value("title")).isEqualTo("Day: one");
    assertThat(read.value("body")).isEqualTo("## At the desk\n\nTea.\n");
    assertThat(FileTree.read("a.en.md", "no head")).isEmpty();
    assertThat(FileTree.read("a.en.yaml", "a: [")).isEmpty();
  }

  @Property
  void anyTextComesBackAsItWasWritten(@ForAll String text) {
    String storable = text.replaceAll("[^\\t\\n\\x20-\\x7E\\xA0-\\uD7FF]", "");
    FileTree tree = FileTree.empty("a.en.yaml");
    tree.put("intro", TextNode.valueOf(storable));
    tree.put("questions/text", TextNode.valueOf("988"));
    assertThat(again(tree, "a.en.yaml").value("intro")).isEqualTo(storable);
    assertThat(again(tree, "a.en.yaml").at("questions/text").isTextual()).isTrue();
  }

  @Test
  void wordsThatYamlTakesForOthersStayWords() {
    FileTree tree = FileTree.empty("a.en.yaml");
    for (String word : new String[] {"yes", "no", "on", "null", "~", "12:30", "1_000", "- a", ""}) {
      tree.put("word", TextNode.valueOf(word));
      assertThat(again(tree, "a.en.yaml").at("word")).isEqualTo(TextNode.valueOf(word));
    }
  }
}
