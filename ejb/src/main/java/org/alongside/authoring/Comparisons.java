package org.alongside.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.people.Access;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** Compares states of a module, file by file and value by value. */
@Stateless
public class Comparisons {
  private static final String BOX = "box";
  private static final String DRAFT = "draft";

  @EJB private Access access;
  @EJB private Versions versions;
  @Inject private DraftQueries drafts;

  /**
   * Compares two states.
   *
   * @param a a version's number, {@code box} for what the program ships, {@code draft} for the open
   *     draft
   * @param b likewise
   * @throws BusinessException 404 there is no such state; 409 its files were not kept
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public Comparison compare(String moduleCode, String a, String b) {
    access.requireCoordinatorEverywhere();
    return new Comparison(a, b, differences(files(moduleCode, a), files(moduleCode, b)));
  }

  private Map<String, String> files(String code, String state) {
    if (DRAFT.equals(state)) {
      return drafts.texts(drafts.open(code).orElseThrow(BusinessException::notFound));
    }
    if (BOX.equals(state)) {
      Map<String, String> box = versions.box(code);
      if (box.isEmpty()) {
        throw BusinessException.notFound();
      }
      return box;
    }
    if (state == null || !state.matches("\\d{1,6}")) {
      throw BusinessException.notFound();
    }
    return versions.files(code, Integer.parseInt(state));
  }

  static List<Comparison.FileDifference> differences(Map<String, String> a, Map<String, String> b) {
    Set<String> paths = new TreeSet<>(a.keySet());
    paths.addAll(b.keySet());
    List<Comparison.FileDifference> files = new ArrayList<>();
    for (String path : paths) {
      String only = !a.containsKey(path) ? "b" : !b.containsKey(path) ? "a" : null;
      List<Comparison.FieldDifference> fields =
          only == null ? fields(path, a.get(path), b.get(path)) : List.of();
      if (only != null || !fields.isEmpty()) {
        files.add(new Comparison.FileDifference(path, unit(path), only, fields));
      }
    }
    return List.copyOf(files);
  }

  private static String unit(String path) {
    return path.equals(FileTree.MODULE) ? null : path.substring(0, path.indexOf('.'));
  }

  private static List<Comparison.FieldDifference> fields(String path, String a, String b) {
    Map<String, String> was = values(path, a);
    Map<String, String> is = values(path, b);
    Set<String> places = new LinkedHashSet<>(was.keySet());
    places.addAll(is.keySet());
    return places.stream()
        .filter(place -> !Objects.equals(was.get(place), is.get(place)))
        .map(
            place ->
                new Comparison.FieldDifference(
                    place, was.getOrDefault(place, ""), is.getOrDefault(place, "")))
        .toList();
  }

  /** Every value by its place; of a file that is not well-formed, the text as one. */
  private static Map<String, String> values(String path, String text) {
    Map<String, String> values = new LinkedHashMap<>();
    Optional<FileTree> tree = FileTree.read(path, text);
    if (tree.isPresent()) {
      collect("", tree.get().at(""), values);
    } else {
      values.put("", text);
    }
    return values;
  }

  private static void collect(String place, JsonNode at, Map<String, String> values) {
    String below = place.isEmpty() ? "" : place + "/";
    if (at.isObject()) {
      at.properties().forEach(e -> collect(below + e.getKey(), e.getValue(), values));
    } else if (at.isArray() && !at.isEmpty() && at.get(0).isObject()) {
      List<String> order = new ArrayList<>();
      for (int i = 0; i < at.size(); i++) {
        String id = at.get(i).path("id").asText(String.valueOf(i));
        order.add(id);
        collect(below + id, at.get(i), values);
      }
      values.put(place, String.join(", ", order));
    } else if (at.isArray()) {
      List<String> lines = new ArrayList<>();
      at.forEach(line -> lines.add(line.asText()));
      values.put(place, String.join("\n", lines));
    } else {
      values.put(place, at.asText());
    }
  }
}
