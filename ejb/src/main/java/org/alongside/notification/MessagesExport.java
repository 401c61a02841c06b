package org.alongside.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;

/** A person's messages, for them to take away. */
@ApplicationScoped
class MessagesExport implements ExportPart {
  private static final int MOST = 10_000;

  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 100;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    MessageWords words = MessageWords.in(language.getLanguage());
    List<List<String>> rows =
        em.createNamedQuery("Message.inbox", Message.class)
            .setParameter("person", personId)
            .setMaxResults(MOST)
            .getResultStream()
            .map(m -> List.of(m.askedAt().toString(), words.line(m.kind(), m.facts())))
            .toList();
    return List.of(
        new ExportTable(
            "messages",
            words.filled("notification.export.title"),
            List.of(
                new ExportTable.Column("at", words.filled("notification.export.at")),
                new ExportTable.Column("message", words.filled("notification.export.message"))),
            rows));
  }
}
