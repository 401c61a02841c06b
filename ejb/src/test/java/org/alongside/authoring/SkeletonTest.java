package org.alongside.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

/** New rows, ids, values, the same file in another language, two states beside each other. */
class SkeletonTest {
  private static FileTree quiz() {
    FileTree file = Skeleton.file("check.en.yaml", Shapes.unit("quiz"));
    Shape single = Shapes.unit("quiz").list("questions").orElseThrow().row("single");
    file.add("questions", Skeleton.row("q1", single));
    file.put("questions/q1/options/a/text", TextNode.valueOf("I work here."));
    file.put("questions/q1/options/a/correct", BooleanNode.TRUE);
    return file;
  }

  @Test
  void idsAreTheNextThatIsFree() {
    assertThat(Skeleton.id(List.of("a", "c"), "")).isEqualTo("b");
    assertThat(Skeleton.id(List.of("q1", "q3"), "q")).isEqualTo("q4");
    assertThat(DraftUnits.id("L’été à l’hôpital: 9 choses", List.of()))
        .isEqualTo("l-ete-a-l-hopital-9-choses");
    assertThat(DraftUnits.id("Check", List.of("check"))).isEqualTo("check-2");
    assertThat(DraftUnits.id("…", List.of())).isEqualTo("unit");
    assertThat(DraftUnits.id("live", List.of())).isEqualTo("live-2");
    assertThat(DraftUnits.id("a".repeat(200), List.of())).hasSizeLessThanOrEqualTo(40);
  }

  @Test
  void ofASingleChoiceOneOptionIsRight() {
    FileTree file = quiz();
    String place = "questions/q1/options/b/correct";
    Shape.FieldShape field = Places.field(file, Shapes.unit("quiz"), place);
    file.put(place, Skeleton.value(field, "true"));
    Places.onlyOneRight(file, place, field);
    assertThat(file.has("questions/q1/options/a/correct")).isFalse();
    assertThat(file.value(place)).isEqualTo("true");
  }

  @Test
  void placesThatTheShapeDoesNotKnowDoNotExist() {
    FileTree file = quiz();
    for (String place :
        List.of(
            "secret",
            "questions/q1/id",
            "questions/q9/stem",
            "questions/q1/options/z/text",
            "questions",
            "questions/q1")) {
      assertThatThrownBy(() -> Places.field(file, Shapes.unit("quiz"), place))
          .as(place)
          .isInstanceOf(BusinessException.class);
    }
  }

  @Test
  void valuesAreWhatTheirKindSays() {
    FileTree file = quiz();
    Shape.FieldShape situation = Places.field(file, Shapes.unit("quiz"), "questions/q1/situation");
    assertThat(Skeleton.value(situation, "7").isInt()).isTrue();
    assertThat(Skeleton.value(situation, " ")).isNull();
    assertThatThrownBy(() -> Skeleton.value(situation, "seven"))
        .isInstanceOf(BusinessException.class);
    Shape.FieldShape notice = Places.field(file, Shapes.unit("quiz"), "notice");
    assertThat(Skeleton.value(notice, "")).isNull();
    assertThat(Skeleton.value(notice, "a\r\nb").asText()).isEqualTo("a\nb");
  }

  @Test
  void anotherLanguageHasTheStructureAndNothingSaid() {
    FileTree french = Skeleton.untold("check.fr.yaml", quiz(), Shapes.unit("quiz"));
    assertThat(french.value("questions/q1/options/a/text")).isEmpty();
    assertThat(french.value("questions/q1/options/a/correct")).isEqualTo("true");
    assertThat(french.value("questions/q1/kind")).isEqualTo("single");
    assertThat(french.rows("questions/q1/options")).containsExactly("a", "b", "c");
  }

  @Test
  void twoStatesDifferInTheirValuesOnly() {
    FileTree other = quiz();
    other.put("questions/q1/options/a/text", TextNode.valueOf("I belong here."));
    List<Comparison.FileDifference> files =
        Comparisons.differences(
            Map.of("check.en.yaml", quiz().text(), "gone.en.md", "---\n---\n"),
            Map.of("check.en.yaml", other.text() + "# a comment\n"));
    assertThat(files).hasSize(2);
    assertThat(files.get(0).fields())
        .containsExactly(
            new Comparison.FieldDifference(
                "questions/q1/options/a/text", "I work here.", "I belong here."));
    assertThat(files.get(1).only()).isEqualTo("a");
  }
}
