package org.alongside.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;
import org.alongside.people.OwnTables;

/**
 * What somebody prepared for their meetings, the meetings, their actions and how they spent their
 * time: theirs alone, and in the file only with their password.
 */
@ApplicationScoped
class MentoringNotesExport implements ExportPart {
  @Inject private OwnTables tables;

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
    return tables.read(
        "mentoring",
        language,
        personId,
        asked(
            "meetings",
            "SELECT m.at, m.minutes, m.state FROM MentoringMeeting m JOIN Mentorship s ON s.id ="
                + " m.mentorshipId WHERE s.menteeId = :person OR m.mentorId = :person ORDER BY"
                + " m.id",
            "day",
            "minutes",
            "state"),
        asked(
            "agenda",
            "SELECT m.at, a.text FROM AgendaText a JOIN MentoringMeeting m ON m.id = a.meetingId"
                + " WHERE a.personId = :person ORDER BY a.id",
            "day",
            "text"),
        asked(
            "actions",
            "SELECT a.text, a.dueOn, a.doneOn FROM MeetingAction a WHERE a.ownerId = :person ORDER"
                + " BY a.id",
            "text",
            "due",
            "done"),
        asked(
            "weeks",
            "SELECT d.weekOn, d.amounts FROM DriftCheck d WHERE d.personId = :person ORDER BY"
                + " d.weekOn",
            "week",
            "text"));
  }

  private static OwnTables.Asked asked(String name, String query, String... columns) {
    return new OwnTables.Asked(
        "mentoring-" + name, "mentoring.export." + name, "mentoring.column.", query, columns);
  }
}
