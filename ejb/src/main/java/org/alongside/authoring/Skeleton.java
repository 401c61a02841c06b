package org.alongside.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.alongside.authoring.Shape.FieldShape;
import org.alongside.authoring.Shape.ListShape;

/** What a new file or row begins with, and what a value looks like in a file. */
final class Skeleton {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int NUMBER_MOST = 6;
  private static final int FIRST_NUMBER = 1;
  private static final int PASS = 80;

  private Skeleton() {}

  /** A new file of this shape. */
  static FileTree file(String path, Shape shape) {
    FileTree tree = FileTree.empty(path);
    fill(tree, "", shape);
    return tree;
  }

  /** A new row with an id, where rows have one. */
  static ObjectNode row(String id, Shape shape) {
    FileTree tree = FileTree.empty("row.yaml");
    if (id != null) {
      tree.put("id", TextNode.valueOf(id));
    }
    if (!shape.kind().isEmpty()
        && !shape.kind().equals("scene")
        && !shape.kind().equals("ending")) {
      tree.put("kind", TextNode.valueOf(shape.kind()));
    }
    fill(tree, "", shape);
    return (ObjectNode) tree.at("");
  }

  private static void fill(FileTree tree, String at, Shape shape) {
    shape.fields().stream()
        .filter(FieldShape::needed)
        .filter(f -> f.kind() != FieldKind.CHECK)
        .forEach(f -> tree.put(at + f.name(), empty(f)));
    for (ListShape list : shape.lists()) {
      tree.put(at + list.name(), NODES.arrayNode());
      for (int i = 0; i < list.least(); i++) {
        String id = list.prefix() == null ? null : id(tree.rows(at + list.name()), list.prefix());
        tree.add(at + list.name(), row(id, list.rows().get(0)));
      }
    }
  }

  private static JsonNode empty(FieldShape field) {
    return switch (field.kind()) {
      case NUMBER -> IntNode.valueOf(field.name().equals("passPercent") ? PASS : FIRST_NUMBER);
      case TRUTH -> BooleanNode.FALSE;
      case LINES, CHOICES -> NODES.arrayNode();
      case CHOICE -> TextNode.valueOf(field.choices().isEmpty() ? "" : field.choices().get(0));
      default -> TextNode.valueOf(field.name().equals("topic") ? "general" : "");
    };
  }

  /** The next id that is free: letters where there is no prefix, else the prefix and a number. */
  static String id(List<String> taken, String prefix) {
    if (prefix.isEmpty()) {
      for (char letter = 'a'; letter <= 'z'; letter++) {
        if (!taken.contains(String.valueOf(letter))) {
          return String.valueOf(letter);
        }
      }
    }
    int number = taken.size() + 1;
    String stem = prefix.isEmpty() ? "x" : prefix;
    while (taken.contains(stem + number)) {
      number++;
    }
    return stem + number;
  }

  /** A value as a file holds it; null: nothing. */
  static JsonNode value(FieldShape field, String given) {
    String text = given == null ? "" : given.replace("\r\n", "\n").replace('\r', '\n');
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    boolean empty = text.isBlank();
    return switch (field.kind()) {
      case NUMBER -> empty ? null : number(text.strip());
      case CHECK -> text.equals("true") ? BooleanNode.TRUE : null;
      case TRUTH -> BooleanNode.valueOf(text.equals("true"));
      case LINES, CHOICES -> lines.isEmpty() && !field.needed() ? null : words(lines);
      default ->
          empty
              ? (field.needed() ? TextNode.valueOf("") : null)
              : TextNode.valueOf(said(field, text));
    };
  }

  private static String said(FieldShape field, String text) {
    return field.kind() == FieldKind.MARKDOWN ? text.stripTrailing() + end(field) : text.strip();
  }

  /** The text of a page ends its file, so it ends in a line of its own. */
  private static String end(FieldShape field) {
    return field.name().equals(FileTree.BODY) ? "\n" : "";
  }

  private static JsonNode number(String text) {
    if (!text.matches("\\d{1," + NUMBER_MOST + "}")) {
      throw Refusal.invalid("authoring.error.number");
    }
    return IntNode.valueOf(Integer.parseInt(text));
  }

  private static ArrayNode words(List<String> lines) {
    ArrayNode list = NODES.arrayNode();
    lines.forEach(list::add);
    return list;
  }

  /** The same file for another language: what is shared stays, what is said is to be written. */
  static FileTree untold(String path, FileTree told, Shape shape) {
    FileTree tree = FileTree.of(path, ((ObjectNode) told.at("")).deepCopy());
    unsay(tree, "", shape);
    return tree;
  }

  private static void unsay(FileTree tree, String at, Shape shape) {
    shape.fields().stream()
        .filter(f -> !f.shared() && tree.has(at + f.name()))
        .forEach(
            f ->
                tree.put(
                    at + f.name(), f.kind().isList() ? NODES.arrayNode() : TextNode.valueOf("")));
    for (ListShape list : shape.lists()) {
      for (String row : tree.rows(at + list.name())) {
        String place = at + list.name() + "/" + row;
        unsay(tree, place + "/", list.row(kind(tree, place, list)));
      }
    }
  }

  /** Of which kind a row of a list is. */
  static String kind(FileTree tree, String row, ListShape list) {
    if (list.name().equals("nodes")) {
      return tree.has(row + "/ending") ? "ending" : "scene";
    }
    return tree.value(row + "/kind");
  }
}
