package org.alongside.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.SearchWords;

/** Rows of the log, found: one statement, the latest first. */
@Dependent
class AuditQueries {
  private static final List<String> PERSON_NAMES =
      List.of("p.givenName", "p.familyName", "p.preferredName");

  @PersistenceContext private EntityManager em;

  List<AuditEntry> page(AuditSearch search, int first, int size) {
    return query(search, null, "SELECT e", " ORDER BY e.at DESC, e.id DESC", AuditEntry.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** Those after a place, which costs the same however far down it is. */
  List<AuditEntry> after(AuditSearch search, AuditPart.Mark mark, int size) {
    return query(search, mark, "SELECT e", " ORDER BY e.at DESC, e.id DESC", AuditEntry.class)
        .setMaxResults(size)
        .getResultList();
  }

  int count(AuditSearch search) {
    return query(search, null, "SELECT COUNT(e)", "", Long.class).getSingleResult().intValue();
  }

  private <T> TypedQuery<T> query(
      AuditSearch search, AuditPart.Mark mark, String select, String order, Class<T> type) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    addWho(search.who(), conditions, values);
    addWhat(search.what(), conditions, values);
    add("e.action = :action", "action", blankToNull(search.action()), conditions, values);
    add("e.object = :kind", "kind", blankToNull(search.object()), conditions, values);
    add("e.channel = :channel", "channel", search.channel(), conditions, values);
    if (search.from() != null) {
      values.put("since", search.from().atStartOfDay(search.zone()).toInstant());
      conditions.add("e.at >= :since");
    }
    if (search.to() != null) {
      values.put("until", search.to().plusDays(1).atStartOfDay(search.zone()).toInstant());
      conditions.add("e.at < :until");
    }
    if (mark != null) {
      values.put("markAt", mark.at());
      values.put("markId", mark.id());
      conditions.add("(e.at < :markAt OR e.at = :markAt AND e.id < :markId)");
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    TypedQuery<T> query = em.createQuery(select + " FROM AuditEntry e" + where + order, type);
    values.forEach(query::setParameter);
    return query;
  }

  private static void add(
      String condition,
      String name,
      Object value,
      List<String> conditions,
      Map<String, Object> values) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  private static void addWho(String who, List<String> conditions, Map<String, Object> values) {
    List<String> words = SearchWords.of(who);
    if (!words.isEmpty()) {
      values.put("whoId", who.strip());
      conditions.add("(e.actor = :whoId OR e.actor IN (" + persons("who", words, values) + "))");
    }
  }

  private static void addWhat(String what, List<String> conditions, Map<String, Object> values) {
    List<String> words = SearchWords.of(what);
    if (!words.isEmpty()) {
      values.put("whatId", what.strip());
      conditions.add(
          "(e.objectId = :whatId OR e.about = :whatId OR e.about IN ("
              + persons("what", words, values)
              + ") OR e.objectId IN (SELECT t.publicId FROM Team t WHERE "
              + fits("what", words, List.of("t.name"))
              + ") OR e.objectId IN (SELECT s.publicId FROM Site s WHERE "
              + fits("what", words, List.of("s.name"))
              + ") OR e.objectId IN (SELECT o.publicId FROM Position o WHERE "
              + fits("what", words, List.of("o.title"))
              + "))");
    }
  }

  private static String persons(String name, List<String> words, Map<String, Object> values) {
    for (int i = 0; i < words.size(); i++) {
      values.put(name + i, words.get(i) + "%");
      values.put(name + "Inner" + i, "% " + words.get(i) + "%");
    }
    return "SELECT p.publicId FROM Person p WHERE " + fits(name, words, PERSON_NAMES);
  }

  /** Every word begins a word of one of the fields. */
  private static String fits(String name, List<String> words, List<String> fields) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<String> one = new ArrayList<>();
      for (String field : fields) {
        one.add(field + " LIKE :" + name + i + " ESCAPE '!'");
        one.add(field + " LIKE :" + name + "Inner" + i + " ESCAPE '!'");
      }
      all.add("(" + String.join(" OR ", one) + ")");
    }
    return String.join(" AND ", all);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
