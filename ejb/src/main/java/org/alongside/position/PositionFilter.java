package org.alongside.position;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import org.alongside.people.Reach;
import org.alongside.people.SearchWords;

/** What of a search goes into a query over position o, team t, tenure in force h and person p. */
@Dependent
class PositionFilter {
  void add(
      PositionSearch search, Reach reach, List<String> conditions, Map<String, Object> values) {
    addWords(search.text(), conditions, values);
    if (is(search.team())) {
      conditions.add("t.publicId = :team");
      values.put("team", search.team());
    }
    if (is(search.site())) {
      conditions.add(
          """
          EXISTS (SELECT x.id FROM TeamSite x JOIN Site s ON s.id = x.siteId WHERE x.teamId = t.id
          AND s.publicId = :site AND x.fromOn <= :day AND (x.endsOn IS NULL OR x.endsOn > :day))
          """);
      values.put("site", search.site());
    }
    if (search.kind() != null) {
      conditions.add("o.kind = :kind");
      values.put("kind", search.kind());
    }
    if (search.state() != null) {
      conditions.add(condition(search.state()));
    }
    if (!reach.everywhere()) {
      conditions.add("o.teamId IN :reach");
      values.put("reach", reach.teamsForQuery());
    }
  }

  private static void addWords(String text, List<String> conditions, Map<String, Object> values) {
    List<String> words = SearchWords.of(text);
    for (int i = 0; i < words.size(); i++) {
      conditions.add(
          """
          (o.title LIKE :w%1$d ESCAPE '!' OR o.title LIKE :s%1$d ESCAPE '!' OR t.name LIKE :w%1$d ESCAPE '!'
          OR t.name LIKE :s%1$d ESCAPE '!' OR p.givenName LIKE :w%1$d ESCAPE '!'
          OR p.familyName LIKE :w%1$d ESCAPE '!' OR p.preferredName LIKE :w%1$d ESCAPE '!')
          """
              .formatted(i));
      values.put("w" + i, words.get(i) + "%");
      values.put("s" + i, "% " + words.get(i) + "%");
    }
  }

  /** The same as {@link PositionState#on}, as a condition. */
  private static String condition(PositionState state) {
    String open = "(o.closedOn IS NULL OR o.closedOn > :day)";
    return switch (state) {
      case ENDED -> "o.closedOn <= :day";
      case FILLED -> open + " AND h.id IS NOT NULL";
      case PLANNED -> open + " AND h.id IS NULL AND o.plannedOn > :day";
      case VACANT -> open + " AND h.id IS NULL AND o.plannedOn <= :day";
    };
  }

  private static boolean is(String typed) {
    return typed != null && !typed.isBlank();
  }
}
