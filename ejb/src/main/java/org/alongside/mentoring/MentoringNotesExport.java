package org.alongside.mentoring;

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

/**
 * What somebody prepared for their meetings, the meetings, their actions and how they spent their
 * time: theirs alone, and in the file only with their password.
 */
@ApplicationScoped
class MentoringNotesExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 71;
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.mentoring.mentoring",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return List.of(
        table(
            words,
            "meetings",
            "SELECT m.at, m.minutes, m.state FROM MentoringMeeting m JOIN Mentorship s ON s.id ="
                + " m.mentorshipId WHERE s.menteeId = :person OR m.mentorId = :person ORDER BY"
                + " m.id",
            personId,
            "day",
            "minutes",
            "state"),
        table(
            words,
            "agenda",
            "SELECT m.at, a.text FROM AgendaText a JOIN MentoringMeeting m ON m.id = a.meetingId"
                + " WHERE a.personId = :person ORDER BY a.id",
            personId,
            "day",
            "text"),
        table(
            words,
            "actions",
            "SELECT a.text, a.dueOn, a.doneOn FROM MeetingAction a WHERE a.ownerId = :person ORDER"
                + " BY a.id",
            personId,
            "text",
            "due",
            "done"),
        table(
            words,
            "weeks",
            "SELECT d.weekOn, d.amounts FROM DriftCheck d WHERE d.personId = :person ORDER BY"
                + " d.weekOn",
            personId,
            "week",
            "text"));
  }

  private ExportTable table(
      ResourceBundle words, String name, String query, long person, String... columns) {
    List<List<String>> rows =
        em.createQuery(query, Object[].class)
            .setParameter("person", person)
            .getResultStream()
            .map(r -> Arrays.stream(r).map(c -> c == null ? null : c.toString()).toList())
            .toList();
    return new ExportTable(
        "mentoring-" + name,
        words.getString("mentoring.export." + name),
        Stream.of(columns)
            .map(c -> new ExportTable.Column(c, words.getString("mentoring.column." + c)))
            .toList(),
        rows);
  }
}
