package org.alongside.authoring;

import java.util.List;
import org.alongside.authoring.Shape.FieldShape;
import org.alongside.authoring.Shape.ListShape;
import org.alongside.platform.BusinessException;

/** Finds what the shape of a file says about a place in it. */
final class Places {
  private static final String CORRECT = "correct";

  private Places() {}

  /**
   * The field at a place whose rows are there; looks like any missing thing where there is none.
   */
  static FieldShape field(FileTree tree, Shape shape, String place) {
    return shape
        .field(place)
        .orElseGet(
            () -> {
              ListShape list = shape.list(step(place)).orElseThrow(BusinessException::notFound);
              String row = row(tree, place);
              return field(
                  below(tree, row),
                  list.row(Skeleton.kind(tree, row, list)),
                  place.substring(row.length() + 1));
            });
  }

  /** The list at a place, likewise. */
  static ListShape list(FileTree tree, Shape shape, String place) {
    ListShape list = shape.list(step(place)).orElseThrow(BusinessException::notFound);
    if (list.name().equals(place)) {
      return list;
    }
    String row = row(tree, place);
    return list(
        below(tree, row),
        list.row(Skeleton.kind(tree, row, list)),
        place.substring(row.length() + 1));
  }

  private static String step(String place) {
    int cut = place.indexOf('/');
    return cut < 0 ? place : place.substring(0, cut);
  }

  /** {@code questions/q1} of {@code questions/q1/stem}. */
  private static String row(FileTree tree, String place) {
    List<String> steps = List.of(place.split("/"));
    if (steps.size() < 3 || !tree.has(steps.get(0) + "/" + steps.get(1))) {
      throw BusinessException.notFound();
    }
    return steps.get(0) + "/" + steps.get(1);
  }

  private static FileTree below(FileTree tree, String row) {
    return FileTree.of("row.yaml", (com.fasterxml.jackson.databind.node.ObjectNode) tree.at(row));
  }

  /** Whether the row in which a value stands is there. */
  static boolean hasParent(FileTree tree, String place) {
    List<String> steps = List.of(place.split("/"));
    String row = "";
    for (int i = 0; i + 1 < steps.size(); i++) {
      String list = row.isEmpty() ? steps.get(i) : row + "/" + steps.get(i);
      row = list;
      if (tree.at(list).isArray() && !tree.has(list + "/" + steps.get(i + 1))) {
        return false;
      }
    }
    return true;
  }

  /** Of a single choice, the others are not right any more when one becomes it. */
  static void onlyOneRight(FileTree tree, String place, FieldShape field) {
    int cut = place.indexOf("/options/");
    if (cut > 0
        && field.name().equals(CORRECT)
        && tree.at(place).asBoolean()
        && tree.value(place.substring(0, cut) + "/kind").equals("single")) {
      String options = place.substring(0, cut) + "/options";
      for (String option : tree.rows(options)) {
        String other = options + "/" + option + "/" + CORRECT;
        if (!other.equals(place)) {
          tree.put(other, null);
        }
      }
    }
  }
}
