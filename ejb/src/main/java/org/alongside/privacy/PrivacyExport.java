package org.alongside.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportRows;
import org.alongside.people.ExportTable;

/** Which notices somebody read, what they consented to, and what they asked to be put right. */
@ApplicationScoped
class PrivacyExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 106;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ExportRows rows = new ExportRows(em, "privacy", language, personId);
    String title = language.getLanguage().equals("fr") ? "n.titleFr" : "n.titleEn";
    return List.of(
        rows.table(
            "notices",
            "SELECT "
                + title
                + ", n.number, a.answer, a.answeredAt FROM NoticeAnswer a JOIN PrivacyNotice n"
                + " ON n.id = a.noticeId WHERE a.personId = :person ORDER BY a.id",
            "notice",
            "version",
            "choice",
            "at"),
        rows.table(
            "corrections",
            """
            SELECT a.askedAt, a.kind, a.words, a.state, a.answer, a.decidedAt FROM CorrectionAsk a
            WHERE a.personId = :person ORDER BY a.id
            """,
            "at",
            "kind",
            "words",
            "state",
            "answer",
            "decided"),
        rows.table(
            "erasures",
            """
            SELECT a.askedAt, a.state, a.dueAt, a.endedAt FROM ErasureAsk a
            WHERE a.personId = :person ORDER BY a.id
            """,
            "at",
            "state",
            "due",
            "decided"));
  }
}
