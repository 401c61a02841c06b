package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes the tables of somebody's own data: what a query finds about them, under headings from the
 * feature's bundle. Not a boundary: an {@link ExportPart} calls it, in the transaction and under
 * the check of whoever makes the file.
 */
@ApplicationScoped
public class OwnTables {
  @PersistenceContext private EntityManager em;

  /**
   * A table that is asked for.
   *
   * @param name stable name for machines
   * @param title key of its heading
   * @param heading key of a column's heading, without the column's name at its end
   * @param query JPQL about {@code :person} that asks for as many values as there are columns
   */
  public record Asked(
      String name, String title, String heading, String query, List<String> columns) {
    /** The same with its columns in order. */
    public Asked(String name, String title, String heading, String query, String... columns) {
      this(name, title, heading, query, List.of(columns));
    }
  }

  /** The tables, in order; one statement each. */
  public List<ExportTable> read(String feature, Locale language, long person, Asked... asked) {
    ExportRows rows = new ExportRows(em, feature, language, person);
    return Stream.of(asked).map(rows::table).toList();
  }
}
