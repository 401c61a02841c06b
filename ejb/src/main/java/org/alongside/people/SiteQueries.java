package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Sites, found: one statement a page of the list. */
@Dependent
class SiteQueries {
  @PersistenceContext private EntityManager em;

  List<SiteRow> page(String text, LocalDate day, int first, int size) {
    return filtered(
            """
            SELECT NEW org.alongside.people.SiteRow(s.publicId, s.name, s.place, (SELECT COUNT(x) FROM TeamSite x
            JOIN Team t ON t.id = x.teamId WHERE x.siteId = s.id AND x.fromOn <= :day
            AND (x.endsOn IS NULL OR x.endsOn > :day) AND (t.closedOn IS NULL OR t.closedOn > :day)), s.closedOn)
            """,
            " ORDER BY s.name, s.id",
            SiteRow.class,
            text)
        .setParameter("day", day)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  int count(String text) {
    return filtered("SELECT COUNT(s)", "", Long.class, text).getSingleResult().intValue();
  }

  private <T> TypedQuery<T> filtered(String select, String order, Class<T> type, String text) {
    List<String> words = SearchWords.of(text);
    StringBuilder where = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      where
          .append(i == 0 ? " WHERE " : " AND ")
          .append(
              "(s.name LIKE :w%1$d ESCAPE '!' OR s.name LIKE :s%1$d ESCAPE '!' OR s.place LIKE :w%1$d ESCAPE '!')"
                  .formatted(i));
    }
    TypedQuery<T> query = em.createQuery(select + " FROM Site s" + where + order, type);
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("w" + i, words.get(i) + "%");
      query.setParameter("s" + i, "% " + words.get(i) + "%");
    }
    return query;
  }

  List<SiteRef> open(LocalDate day, int most) {
    return em.createQuery(
            """
            SELECT NEW org.alongside.people.SiteRef(s.id, s.publicId, s.name) FROM Site s
            WHERE s.closedOn IS NULL OR s.closedOn > :day ORDER BY s.name
            """,
            SiteRef.class)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  long teamsAt(long siteId, LocalDate day) {
    return em.createQuery(
            """
            SELECT COUNT(x) FROM TeamSite x JOIN Team t ON t.id = x.teamId WHERE x.siteId = :site
            AND (x.endsOn IS NULL OR x.endsOn > :day) AND (t.closedOn IS NULL OR t.closedOn > :day)
            """,
            Long.class)
        .setParameter("site", siteId)
        .setParameter("day", day)
        .getSingleResult();
  }
}
