package org.alongside.people;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Tables of one feature's part of somebody's own data, each by one query. Their words lie in the
 * feature's bundle: {@code <feature>.export.<name>} is a title, {@code <feature>.column.<name>} a
 * column's.
 */
public final class ExportRows {
  private final EntityManager em;
  private final String feature;
  private final ResourceBundle words;
  private final long person;

  /**
   * @param feature the name of its package and of its bundle
   */
  public ExportRows(EntityManager em, String feature, Locale language, long person) {
    this.em = em;
    this.feature = feature;
    this.words =
        ResourceBundle.getBundle(
            "org.alongside." + feature + "." + feature,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.person = person;
  }

  /**
   * What a query finds.
   *
   * @param name of the table, behind the feature's
   * @param query of at least two values, in the order of the columns, with {@code :person}
   */
  public ExportTable table(String name, String query, String... columns) {
    return table(name, rows(query), columns);
  }

  /** Rows that were made otherwise. */
  public ExportTable table(String name, List<List<String>> rows, String... columns) {
    return new ExportTable(
        feature + "-" + name,
        words.getString(feature + ".export." + name),
        titles(feature + ".column.", List.of(columns)),
        rows);
  }

  /** What is asked for under keys of its own. */
  ExportTable table(OwnTables.Asked asked) {
    return new ExportTable(
        asked.name(),
        words.getString(asked.title()),
        titles(asked.heading(), asked.columns()),
        rows(asked.query()));
  }

  /** What a query finds, as text. */
  public List<List<String>> rows(String query) {
    return em.createQuery(query, Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .map(r -> Arrays.stream(r).map(v -> v == null ? null : v.toString()).toList())
        .toList();
  }

  private List<ExportTable.Column> titles(String before, List<String> columns) {
    return columns.stream()
        .map(c -> new ExportTable.Column(c, words.getString(before + c)))
        .toList();
  }
}
