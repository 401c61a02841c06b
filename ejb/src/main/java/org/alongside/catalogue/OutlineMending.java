package org.alongside.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes the outline of a module that breaks its schema readable, so that what is wrong in the files
 * of its units is found together with what is wrong in the outline. Whatever is wrong gets a
 * stand-in or is left out; nothing of it is kept, and nothing is told of it a second time.
 */
final class OutlineMending {
  private static final int ROUNDS = 5;
  private static final String UNITS = "units";
  private static final Set<String> LISTS = Set.of(UNITS, "files");
  private static final int PASS_PERCENT = 80;

  private final ObjectNode outline;
  private final Set<String> mended = new TreeSet<>();

  private OutlineMending(ObjectNode outline) {
    this.outline = outline;
  }

  /**
   * What the schema refuses.
   *
   * @param first the part of the outline in which it stands, or which is missing
   * @param index of its element where that part is a list; else null
   */
  record Wrong(String first, Integer index) {}

  /**
   * An outline that keeps to the schema.
   *
   * @param parts those that are otherwise than they were written
   */
  record Mended(JsonNode outline, Set<String> parts) {}

  /**
   * Mends an outline.
   *
   * @param wrong tells what the schema refuses in a tree
   * @return empty where nothing could be made of it
   */
  static Optional<Mended> of(JsonNode tree, String code, Function<JsonNode, Set<Wrong>> wrong) {
    if (!(tree instanceof ObjectNode written)) {
      return Optional.empty();
    }
    OutlineMending mending = new OutlineMending(written.deepCopy());
    for (int round = 0; round < ROUNDS; round++) {
      Set<Wrong> refused = wrong.apply(mending.outline);
      if (refused.isEmpty()) {
        return Optional.of(new Mended(mending.outline, Set.copyOf(mending.mended)));
      }
      mending.mend(refused, code, round > 0);
    }
    return Optional.empty();
  }

  private void mend(Set<Wrong> refused, String code, boolean again) {
    List<Wrong> fromBehind = new ArrayList<>(refused);
    fromBehind.sort(
        Comparator.comparing(Wrong::index, Comparator.nullsFirst(Comparator.reverseOrder())));
    for (Wrong one : fromBehind) {
      mended.add(one.first());
      if (one.index() != null && LISTS.contains(one.first())) {
        if (outline.get(one.first()) instanceof ArrayNode list && one.index() < list.size()) {
          element(list, one, again);
        }
      } else {
        standIn(one.first(), code);
      }
    }
    if (mended.contains(UNITS)) {
      mended.add("minutes"); // they are judged by the units that are left
      mended.add("challenge");
    }
  }

  /** A unit is read by its id and kind; what these do not make sound goes. */
  private void element(ArrayNode list, Wrong one, boolean again) {
    JsonNode element = list.get(one.index());
    if (one.first().equals(UNITS) && !again && element.isObject()) {
      ObjectNode bare = outline.objectNode();
      bare.set("id", element.get("id"));
      bare.set("kind", element.get("kind"));
      if (element.path("kind").asText().equals("quiz")) {
        bare.put("passPercent", PASS_PERCENT);
      }
      list.set(one.index(), bare);
    } else {
      list.remove(one.index());
      if (list.isEmpty() && !one.first().equals(UNITS)) {
        outline.remove(one.first());
      }
    }
  }

  private void standIn(String part, String code) {
    Map<String, Runnable> standIns =
        Map.of(
            "code", () -> outline.put("code", code),
            "programmes", () -> outline.putArray("programmes").add("staff"),
            "languages", () -> outline.putArray("languages").add("en"),
            "title", () -> outline.putObject("title").put("en", "A module").put("fr", "Un module"),
            "summary", () -> outline.putObject("summary").put("en", "It.").put("fr", "Lui."),
            "minutes", () -> outline.put("minutes", 30),
            "competencies", () -> outline.putArray("competencies"),
            "review", () -> outline.put("review", "none"),
            "judged", () -> outline.putObject("judged").put("by", "mentor"));
    standIns.getOrDefault(part, () -> outline.remove(part)).run();
  }
}
