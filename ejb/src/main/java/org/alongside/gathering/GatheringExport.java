package org.alongside.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;
import org.alongside.people.OwnTables;

/** At which meetings of communities somebody was, and to which open sessions they said yes. */
@ApplicationScoped
class GatheringExport implements ExportPart {
  @Inject private OwnTables tables;

  @Override
  public int order() {
    return 81;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    return tables.read(
        "gathering",
        language,
        personId,
        new OwnTables.Asked(
            "community-meetings",
            "gathering.export.attended",
            "gathering.export.",
            """
            SELECT m.startsAt, p.presence FROM MeetingPresence p
            JOIN CommunityMeeting m ON m.id = p.meetingId
            WHERE p.personId = :person ORDER BY m.startsAt
            """,
            "instant",
            "presence"),
        new OwnTables.Asked(
            "open-sessions",
            "gathering.export.sessions",
            "gathering.export.",
            """
            SELECT m.startsAt, g.named FROM SessionGuest g
            JOIN CommunityMeeting m ON m.id = g.meetingId
            WHERE g.personId = :person ORDER BY m.startsAt
            """,
            "instant",
            "named"),
        new OwnTables.Asked(
            "gathering-duties",
            "gathering.export.duties",
            "gathering.column.",
            """
            SELECT m.startsAt, d.duty FROM MeetingDuty d JOIN CommunityMeeting m ON m.id = d.meetingId
            WHERE d.personId = :person ORDER BY m.startsAt
            """,
            "instant",
            "duty"),
        new OwnTables.Asked(
            "gathering-votes",
            "gathering.export.votes",
            "gathering.column.",
            """
            SELECT p.question, v.answer FROM PollVote v JOIN CommunityPoll p ON p.id = v.pollId
            WHERE v.personId = :person ORDER BY v.id
            """,
            "question",
            "answer"));
  }
}
