package org.alongside.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportRows;
import org.alongside.people.ExportTable;

/** At which meetings of communities somebody was. */
@ApplicationScoped
class GatheringExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 81;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.gathering.gathering",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<List<String>> rows =
        em.createQuery(
                """
                SELECT m.startsAt, p.presence FROM MeetingPresence p
                JOIN CommunityMeeting m ON m.id = p.meetingId
                WHERE p.personId = :person ORDER BY m.startsAt
                """,
                Object[].class)
            .setParameter("person", personId)
            .getResultStream()
            .map(r -> Arrays.stream(r).map(v -> v == null ? null : v.toString()).toList())
            .toList();
    ExportRows more = new ExportRows(em, "gathering", language, personId);
    return List.of(
        new ExportTable(
            "community-meetings",
            words.getString("gathering.export.attended"),
            Stream.of("instant", "presence")
                .map(c -> new ExportTable.Column(c, words.getString("gathering.export." + c)))
                .toList(),
            rows),
        more.table(
            "duties",
            """
            SELECT m.startsAt, d.duty FROM MeetingDuty d JOIN CommunityMeeting m ON m.id = d.meetingId
            WHERE d.personId = :person ORDER BY m.startsAt
            """,
            "instant",
            "duty"),
        more.table(
            "votes",
            """
            SELECT p.question, v.answer FROM PollVote v JOIN CommunityPoll p ON p.id = v.pollId
            WHERE v.personId = :person ORDER BY v.id
            """,
            "question",
            "answer"));
  }
}
