package org.alongside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.authoring.Shape.FieldShape;
import org.alongside.authoring.Shape.ListShape;
import org.alongside.catalogue.ContentChecks;
import org.alongside.catalogue.ContentFault;
import org.alongside.catalogue.ContentSource;
import org.junit.jupiter.api.Test;

/** The forms know everything that shipped content says, and what they begin keeps to the format. */
class ShapesTest {
  /** Content is built after this module, so it is read where it lies. */
  private static final Path CONTENT =
      Path.of("..", "content", "src", "main", "resources", "content");

  /** What no form shows: what is fixed when it begins, and named selections of units. */
  private static final Set<String> NOT_IN_FORMS =
      Set.of("id", "kind", "code", "languages", "variants", "name");

  private static Map<String, String> module(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static List<Map<String, String>> shipped() {
    try (Stream<Path> folders = Files.list(CONTENT.resolve("modules"))) {
      return folders.sorted().map(ShapesTest::module).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyShippedFileIsWrittenAsItWasRead() {
    List<Map<String, String>> modules = shipped();
    assertThat(modules).hasSizeGreaterThan(30);
    for (Map<String, String> texts : modules) {
      texts.forEach(
          (path, text) -> {
            FileTree tree = FileTree.read(path, text).orElseThrow();
            FileTree again = FileTree.read(path, tree.text()).orElseThrow();
            assertThat(again.at("")).as(path).isEqualTo(tree.at(""));
          });
    }
  }

  @Test
  void theFormsShowEveryValueOfEveryShippedFile() {
    List<String> unknown = new ArrayList<>();
    for (Map<String, String> texts : shipped()) {
      DraftModule module = DraftModule.of(texts);
      texts.forEach(
          (path, text) -> {
            Shape shape = module.shape(path).orElseThrow(() -> new AssertionError(path));
            unknown(FileTree.read(path, text).orElseThrow(), "", "", shape, unknown);
          });
    }
    assertThat(unknown).isEmpty();
  }

  private static void unknown(
      FileTree tree, String at, String name, Shape shape, List<String> unknown) {
    JsonNode here = tree.at(at.isEmpty() ? "" : at + name);
    for (Map.Entry<String, JsonNode> entry : here.properties()) {
      String key = name.isEmpty() ? entry.getKey() : name + "/" + entry.getKey();
      Optional<ListShape> list = shape.list(key);
      if (list.isPresent()) {
        for (String row : tree.rows(at + key)) {
          String place = at + key + "/" + row;
          unknown(
              tree,
              place + "/",
              "",
              list.get().row(Skeleton.kind(tree, place, list.get())),
              unknown);
        }
      } else if (entry.getValue().isObject() && !NOT_IN_FORMS.contains(key)) {
        entry
            .getValue()
            .fieldNames()
            .forEachRemaining(
                inner -> {
                  if (shape.field(key + "/" + inner).isEmpty()) {
                    unknown.add(at + key + "/" + inner);
                  }
                });
      } else if (shape.field(key).isEmpty() && !NOT_IN_FORMS.contains(key)) {
        unknown.add(at + key);
      }
    }
  }

  @Test
  void whatAFormBeginsKeepsToTheFormatOnceItIsWritten() {
    Map<String, String> files =
        new TreeMap<>(
            NewModule.files(
                new BeginDraft(
                    "S1",
                    BeginDraft.From.NOTHING,
                    null,
                    "One",
                    "Un",
                    List.of("staff"),
                    List.of("en"))));
    FileTree outline = FileTree.read(FileTree.MODULE, files.get(FileTree.MODULE)).orElseThrow();
    ListShape units = Shapes.module().list("units").orElseThrow();
    for (String kind : List.of("page", "practice", "quiz", "scenario", "reflection")) {
      outline.add("units", Skeleton.row("u-" + kind, units.row(kind)));
      String path = DraftModule.file("u-" + kind, kind, "en");
      FileTree file = Skeleton.file(path, Shapes.unit(kind));
      rows(file, Shapes.unit(kind), kind.equals("quiz"));
      write(file, "", Shapes.unit(kind));
      files.put(path, file.text());
    }
    write(outline, "", Shapes.module());
    files.put(FileTree.MODULE, outline.text());
    ContentSource box = path -> text(CONTENT.resolve(path));
    List<ContentFault> faults =
        new ContentChecks(box).check(ContentSource.over(box, "S1", files), "S1");
    assertThat(faults)
        .extracting(ContentFault::sentence)
        .noneMatch(s -> s.contains("is missing") || s.contains("belongs here"))
        .noneMatch(s -> s.contains("nothing is written here"))
        .noneMatch(s -> s.matches(".*(does not have the form| has .* and no ).*"));
    assertThat(faults).extracting(ContentFault::place).doesNotContain("");
  }

  private static Optional<String> text(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One row of every kind. */
  private static void rows(FileTree file, Shape shape, boolean quiz) {
    for (ListShape list : shape.lists()) {
      for (Shape row : list.rows()) {
        if (list.opens() && !(quiz && row.kind().equals("write"))) {
          String id = Skeleton.id(file.rows(list.name()), list.prefix());
          file.add(list.name(), Skeleton.row(id, row));
        }
      }
    }
  }

  /** Something in every field that is needed. */
  private static void write(FileTree tree, String at, Shape shape) {
    for (FieldShape field : shape.fields()) {
      if (field.needed() && field.kind() != FieldKind.CHECK) {
        tree.put(at + field.name(), Skeleton.value(field, written(tree, at, field)));
      }
    }
    for (ListShape list : shape.lists()) {
      for (String row : tree.rows(at + list.name())) {
        String place = at + list.name() + "/" + row;
        write(tree, place + "/", list.row(Skeleton.kind(tree, place, list)));
      }
    }
  }

  private static String written(FileTree tree, String at, FieldShape field) {
    return switch (field.kind()) {
      case NUMBER -> "30";
      case TRUTH -> "true";
      case LINES -> "One thing\nAnother thing";
      case CHOICES -> field.words() == Shape.Words.COMPETENCIES ? "" : "staff";
      case CHOICE ->
          switch (field.words()) {
            case NODES -> tree.rows("nodes").get(tree.rows("nodes").size() - 1);
            case CATEGORIES -> "a";
            case COMPETENCIES -> "C1";
            default -> field.choices().get(0);
          };
      default -> field.name().equals("topic") ? "general" : "You say hello to him at " + at + ".";
    };
  }
}
