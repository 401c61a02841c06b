package org.alongside.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;
import org.alongside.people.OwnTables;

/**
 * What somebody has written in communities, taken back or hidden posts, too: written for members
 * alone, so in the file only with their password.
 */
@ApplicationScoped
class DiscussionExport implements ExportPart {
  @Inject private OwnTables tables;

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
    return tables.read(
        "discussion",
        language,
        personId,
        new OwnTables.Asked(
            "posts",
            "discussion.export.posts",
            "discussion.export.",
            """
            SELECT p.postedAt, t.title, p.words FROM DiscussionPost p
            JOIN DiscussionTopic t ON t.id = p.topicId WHERE p.authorId = :person ORDER BY p.id
            """,
            "instant",
            "topic",
            "text"));
  }
}
