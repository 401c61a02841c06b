package org.alongside.authoring;

import java.util.ArrayList;
import java.util.List;
import org.alongside.authoring.Shape.FieldShape;

/**
 * The words that a form offers to choose from.
 *
 * @param competencies ids in the competency map
 * @param instruments ids of the surveys that there are
 */
record FormWords(List<String> competencies, List<String> instruments) {
  private static final int BEGINNING = 60;

  /**
   * What a field offers.
   *
   * @param at where the field's row stands, ending in a slash
   */
  List<FormField.Choice> choices(FileTree tree, String at, String place, FieldShape field) {
    if (field.kind() != FieldKind.CHOICE && field.kind() != FieldKind.CHOICES) {
      return List.of();
    }
    List<String> chosen = field.kind().isList() ? tree.lines(place) : List.of(tree.value(place));
    List<FormField.Choice> choices = new ArrayList<>();
    switch (field.words()) {
      case FIXED -> field.choices().forEach(id -> add(choices, id, null, chosen));
      case COMPETENCIES -> competencies.forEach(id -> add(choices, id, id, chosen));
      case INSTRUMENTS -> instruments.forEach(id -> add(choices, id, id, chosen));
      case CATEGORIES -> rows(choices, tree, question(at) + "categories", chosen);
      case NODES -> rows(choices, tree, "nodes", chosen);
    }
    return List.copyOf(choices);
  }

  /** {@code questions/q1/items/i1/} lies in {@code questions/q1/}. */
  private static String question(String at) {
    String[] steps = at.split("/");
    return steps.length < 2 ? "" : steps[0] + "/" + steps[1] + "/";
  }

  private static void rows(
      List<FormField.Choice> choices, FileTree tree, String list, List<String> chosen) {
    for (String id : tree.rows(list)) {
      String row = list + "/" + id + "/";
      String said =
          tree.has(row + "ending") ? tree.value(row + "ending") : tree.value(row + "text");
      String line = said.strip().lines().findFirst().orElse("");
      String cut = line.length() > BEGINNING ? line.substring(0, BEGINNING) + "…" : line;
      add(choices, id, cut.isEmpty() ? id : id + ": " + cut, chosen);
    }
  }

  private static void add(
      List<FormField.Choice> choices, String id, String text, List<String> chosen) {
    choices.add(new FormField.Choice(id, text, chosen.contains(id)));
  }
}
