package org.alongside.catalogue;

import java.util.List;
import java.util.Map;

/**
 * {@code role-matrix.yaml}: who leads, shares, contributes to or leaves each task of a team.
 * Editable by a site.
 */
record RoleMatrix(
    Map<String, Map<String, String>> levels, List<Profession> professions, List<Task> tasks) {

  record Profession(String id, String en, String fr) {
    String name(String language) {
      return language.equals("fr") ? fr : en;
    }
  }

  record Task(
      String id, String en, String fr, Map<String, String> cells, Map<String, String> notes) {
    String name(String language) {
      return language.equals("fr") ? fr : en;
    }
  }

  /** What a cell such as {@code S*} or {@code L/S} says, in words. */
  String words(String cell, String language) {
    String bare = cell.replace("*", "");
    StringBuilder said = new StringBuilder();
    for (String level : bare.equals("-") ? List.of("-") : List.of(bare.split("/"))) {
      if (!said.isEmpty()) {
        said.append(language.equals("fr") ? " ou " : " or ");
      }
      said.append(levels.get(level).get(language));
    }
    return cell.endsWith("*") ? said + " *" : said.toString();
  }
}
