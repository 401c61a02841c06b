package org.alongside.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportRows;
import org.alongside.people.ExportTable;
import org.alongside.people.PersonName;

/** Who was somebody's mentor or mentee, and when. */
@ApplicationScoped
class MentoringExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 70;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.mentoring.mentoring",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<List<String>> rows = new ArrayList<>();
    em.createQuery(
            """
            SELECT m, e.givenName, e.familyName, e.preferredName, r.givenName, r.familyName, r.preferredName
            FROM Mentorship m JOIN Person e ON e.id = m.menteeId JOIN Person r ON r.id = m.mentorId
            WHERE m.menteeId = :person OR m.mentorId = :person ORDER BY m.id
            """,
            Object[].class)
        .setParameter("person", personId)
        .getResultStream()
        .forEach(
            r -> {
              Mentorship m = (Mentorship) r[0];
              rows.add(
                  Arrays.asList(
                      PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
                      PersonName.shown((String) r[4], (String) r[5], (String) r[6]),
                      text(m.beganOn()),
                      text(m.endsOn())));
            });
    ExportRows more = new ExportRows(em, "mentoring", language, personId);
    return List.of(
        new ExportTable(
            "mentorships",
            words.getString("mentoring.export.mentorships"),
            Stream.of("mentee", "mentor", "from", "until")
                .map(c -> new ExportTable.Column(c, words.getString("mentoring.column." + c)))
                .toList(),
            rows),
        more.table(
            "wish",
            """
            SELECT w.languages, w.source, w.needs, w.times, w.grounds FROM MenteeWish w
            WHERE w.personId = :person
            """,
            "languages",
            "source",
            "needs",
            "times",
            "grounds"),
        more.table(
            "profile",
            """
            SELECT p.languages, p.settings, p.strengths, p.times, p.grounds, p.about, p.capacity
            FROM MentorProfile p WHERE p.personId = :person
            """,
            "languages",
            "settings",
            "strengths",
            "times",
            "grounds",
            "text",
            "capacity"));
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
