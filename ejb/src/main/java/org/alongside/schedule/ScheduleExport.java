package org.alongside.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;

/** Which live events somebody took part in, or asked for a place in, for them to take away. */
@ApplicationScoped
class ScheduleExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.schedule.schedule",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<List<String>> rows =
        em.createQuery(
                """
                SELECT m.code, e.startsAt, e.minutes, p.standing, p.presence FROM EventPlace p
                JOIN LiveEvent e ON e.id = p.eventId JOIN CatalogueModule m ON m.id = e.moduleId
                WHERE p.personId = :person ORDER BY e.startsAt
                """,
                Object[].class)
            .setParameter("person", personId)
            .getResultStream()
            .map(r -> Arrays.stream(r).map(v -> v == null ? null : v.toString()).toList())
            .toList();
    return List.of(
        new ExportTable(
            "events",
            words.getString("schedule.export.events"),
            Stream.of("module", "instant", "minutes", "standing", "presence")
                .map(c -> new ExportTable.Column(c, words.getString("schedule.export." + c)))
                .toList(),
            rows));
  }
}
