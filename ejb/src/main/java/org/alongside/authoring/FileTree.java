package org.alongside.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the content format as a tree whose places are those that the checks name: {@code
 * questions/float-pool/options/a/text}, an element of a list by its id or, where it has none, by
 * its position from 0. The text of a page stands at {@code body}.
 */
final class FileTree {
  /** The file that says what the module is. */
  static final String MODULE = "module.yaml";

  /** Where the text of a page stands. */
  static final String BODY = "body";

  private static final String FENCE = "---\n";
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R(.*?)\\R?---[ \\t]*(?:\\R(.*))?\\z", Pattern.DOTALL);

  /** Words stand in quotes, so that YAML takes none of them for something else; long texts not. */
  private static final StringQuotingChecker QUOTES =
      new StringQuotingChecker() {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
          return isReservedKeyword(name) || nameHasQuotableChar(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
          return true;
        }
      };

  private static final YAMLMapper YAML =
      YAMLMapper.builder(YAMLFactory.builder().stringQuotingChecker(QUOTES).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private final String path;
  private final ObjectNode root;

  private FileTree(String path, ObjectNode root) {
    this.path = path;
    this.root = root;
  }

  static FileTree of(String path, ObjectNode root) {
    return new FileTree(path, root);
  }

  /** An empty file. */
  static FileTree empty(String path) {
    return new FileTree(path, YAML.createObjectNode());
  }

  /** The file, or empty where it is not well-formed and can only be mended as a text. */
  static Optional<FileTree> read(String path, String text) {
    try {
      if (!path.endsWith(".md")) {
        return object(text).map(root -> new FileTree(path, root));
      }
      Matcher parts = FRONT_MATTER.matcher(text);
      if (!parts.matches()) {
        return Optional.empty();
      }
      Optional<ObjectNode> head = object(parts.group(1));
      head.ifPresent(h -> h.put(BODY, parts.group(2) == null ? "" : parts.group(2)));
      return head.map(root -> new FileTree(path, root));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<ObjectNode> object(String text) throws JsonProcessingException {
    JsonNode read = YAML.readTree(text);
    return read instanceof ObjectNode root
        ? Optional.of(root)
        : Optional.ofNullable(text.isBlank() ? YAML.createObjectNode() : null);
  }

  /** The file as it is stored. */
  String text() {
    try {
      if (!path.endsWith(".md")) {
        return YAML.writeValueAsString(root);
      }
      ObjectNode head = root.deepCopy();
      String body = head.path(BODY).asText("");
      head.remove(BODY);
      return FENCE + YAML.writeValueAsString(head) + FENCE + body;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** What stands there; missing where there is nothing. */
  JsonNode at(String place) {
    JsonNode at = root;
    for (String step : steps(place)) {
      at = at instanceof ArrayNode list ? list.path(index(list, step)) : at.path(step);
    }
    return at;
  }

  /** Whether something stands there. */
  boolean has(String place) {
    return !at(place).isMissingNode();
  }

  /** What stands there as a form shows it: a list of words one a line; empty for nothing. */
  String value(String place) {
    JsonNode at = at(place);
    return at.isArray() ? String.join("\n", lines(place)) : at.asText("");
  }

  /** The words of a list; none for nothing. */
  List<String> lines(String place) {
    List<String> lines = new ArrayList<>();
    at(place).forEach(element -> lines.add(element.asText()));
    return lines;
  }

  /** The steps that name the elements of a list: ids, or positions. */
  List<String> rows(String place) {
    List<String> rows = new ArrayList<>();
    JsonNode list = at(place);
    for (int i = 0; i < list.size(); i++) {
      rows.add(list.get(i).path("id").asText(String.valueOf(i)));
    }
    return rows;
  }

  /** Puts something there; null takes it away, and whatever is then empty around it. */
  void put(String place, JsonNode value) {
    List<String> steps = steps(place);
    put(root, steps, value);
  }

  private static void put(JsonNode at, List<String> steps, JsonNode value) {
    String step = steps.get(0);
    if (at instanceof ArrayNode list) {
      put(list.path(index(list, step)), steps.subList(1, steps.size()), value);
    } else if (at instanceof ObjectNode object) {
      if (steps.size() > 1) {
        JsonNode next = object.path(step);
        if (!next.isContainerNode()) {
          next = object.putObject(step);
        }
        put(next, steps.subList(1, steps.size()), value);
        if (next.isObject() && next.isEmpty()) {
          object.remove(step);
        }
      } else if (value == null) {
        object.remove(step);
      } else {
        object.set(step, value);
      }
    }
  }

  /** Adds an element at the end of a list, which is made where there is none. */
  void add(String place, JsonNode element) {
    if (!(at(place) instanceof ArrayNode)) {
      put(place, YAML.createArrayNode());
    }
    ((ArrayNode) at(place)).add(element);
  }

  /** Takes an element of a list away; nothing happens where there is none. */
  void remove(String place) {
    if (parent(place) instanceof ArrayNode list && has(place)) {
      list.remove(index(list, last(place)));
    }
  }

  /** Moves an element of a list by one place, up or down; at its end it stays. */
  void move(String place, boolean up) {
    if (parent(place) instanceof ArrayNode list && has(place)) {
      int from = index(list, last(place));
      int to = up ? from - 1 : from + 1;
      if (to >= 0 && to < list.size()) {
        list.insert(to, list.remove(from));
      }
    }
  }

  private JsonNode parent(String place) {
    int cut = place.lastIndexOf('/');
    return at(cut < 0 ? "" : place.substring(0, cut));
  }

  private static String last(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  private static List<String> steps(String place) {
    return place.isEmpty() ? List.of() : List.of(place.split("/"));
  }

  /** -1 where there is none. */
  private static int index(ArrayNode list, String step) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).path("id").asText("").equals(step)) {
        return i;
      }
    }
    return step.matches("\\d{1,4}") && list.path(Integer.parseInt(step)).path("id").isMissingNode()
        ? Integer.parseInt(step)
        : -1;
  }
}
