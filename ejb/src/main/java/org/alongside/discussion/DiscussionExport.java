package org.alongside.discussion;

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
 * What somebody has written in communities, taken back or hidden posts, too: written for members
 * alone, so in the file only with their password.
 */
@ApplicationScoped
class DiscussionExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 82;
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.discussion.discussion",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<List<String>> rows =
        em.createQuery(
                """
                SELECT p.postedAt, t.title, p.words FROM DiscussionPost p
                JOIN DiscussionTopic t ON t.id = p.topicId WHERE p.authorId = :person ORDER BY p.id
                """,
                Object[].class)
            .setParameter("person", personId)
            .getResultStream()
            .map(r -> Arrays.stream(r).map(v -> v == null ? null : v.toString()).toList())
            .toList();
    return List.of(
        new ExportTable(
            "posts",
            words.getString("discussion.export.posts"),
            Stream.of("instant", "topic", "text")
                .map(c -> new ExportTable.Column(c, words.getString("discussion.export." + c)))
                .toList(),
            rows));
  }
}
