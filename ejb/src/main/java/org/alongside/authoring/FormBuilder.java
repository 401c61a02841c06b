package org.alongside.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.authoring.Shape.FieldShape;
import org.alongside.authoring.Shape.ListShape;

/** Draws the form of a file, or of one of its rows, with the faults beside what they are about. */
final class FormBuilder {
  private static final int BEGINNING = 90;

  private final String path;
  private final FileTree tree;
  private final FileTree first;
  private final FormWords words;
  private final List<FaultRow> faults;
  private final Set<FaultRow> told = new HashSet<>();

  /**
   * @param first the same file in the module's first language, or null where this is it
   * @param faults of this file
   */
  FormBuilder(String path, FileTree tree, FileTree first, FormWords words, List<FaultRow> faults) {
    this.path = path;
    this.tree = tree;
    this.first = first;
    this.words = words;
    this.faults = faults;
  }

  /** The values of a shape that stands at {@code at}, which is empty or ends in a slash. */
  List<FormField> fields(String at, String label, Shape shape) {
    return shape.fields().stream().map(f -> field(at, label, f)).toList();
  }

  private FormField field(String at, String label, FieldShape field) {
    String place = at + field.name();
    return new FormField(
        (path + "/" + place).replace('/', '~'),
        label + field.name().replace('/', '.'),
        field.kind(),
        tree.value(place),
        field.needed(),
        field.shared(),
        words.choices(tree, at, place, field),
        said(place, true),
        first == null || field.shared() ? null : first.value(place));
  }

  List<FormList> lists(String at, String label, Shape shape) {
    return shape.lists().stream().map(l -> list(at, label, l)).toList();
  }

  private FormList list(String at, String label, ListShape list) {
    String place = at + list.name();
    List<FormList.FormRow> rows = new ArrayList<>();
    for (String row : tree.rows(place)) {
      rows.add(row(place + "/" + row, row, label + list.name() + ".", list));
    }
    return new FormList(
        place,
        label + list.name(),
        list.opens(),
        list.rows().stream().map(Shape::kind).toList(),
        List.copyOf(rows),
        said(place, false));
  }

  private FormList.FormRow row(String place, String id, String label, ListShape list) {
    String kind = Skeleton.kind(tree, place, list);
    List<FormField> fields = list.opens() ? List.of() : fields(place + "/", label, list.row(kind));
    return new FormList.FormRow(
        place, id, kind, beginning(place), fields, said(place, list.opens()));
  }

  /** How a row begins, for lists. */
  private String beginning(String place) {
    for (String name : List.of("stem", "ending", "text", "title", "name")) {
      String text = tree.value(place + "/" + name).strip();
      if (!text.isEmpty()) {
        String line = text.lines().findFirst().orElse("").replaceAll("[*_`#>]", "").strip();
        return line.length() > BEGINNING ? line.substring(0, BEGINNING) + "…" : line;
      }
    }
    return "";
  }

  /** Sentences about a place, or about all in it; each is said at one place only. */
  private List<String> said(String place, boolean within) {
    List<String> sentences = new ArrayList<>();
    for (FaultRow fault : faults) {
      boolean here = fault.place().equals(place);
      if ((here || within && fault.place().startsWith(place + "/")) && told.add(fault)) {
        sentences.add(fault.sentence());
      }
    }
    return List.copyOf(sentences);
  }

  /** What nothing else has said, of all that stands at {@code at}. */
  List<String> rest(String at) {
    return faults.stream()
        .filter(f -> at.isEmpty() || f.place().equals(at) || f.place().startsWith(at + "/"))
        .filter(told::add)
        .map(FaultRow::sentence)
        .toList();
  }
}
