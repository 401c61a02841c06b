package org.alongside.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.people.ErasureSql;
import org.alongside.people.PersonErased;

/**
 * The words of somebody's posts go, with what they were before and why one was hidden; that there
 * was a post stays, as one that its writer took back, so that answers to it hang in no void.
 */
@Dependent
class DiscussionErasureSql {
  /** In place of a topic's title, in both languages at once. */
  private static final String TITLE = "Title erased · Titre effacé";

  @PersistenceContext private EntityManager em;

  void erase(@Observes PersonErased person) {
    ErasureSql.run(
        em,
        person,
        """
        DELETE FROM discussion_edit
        WHERE post_id IN (SELECT id FROM discussion_post WHERE author_id = ?1)
        """,
        """
        DELETE FROM discussion_mention
        WHERE post_id IN (SELECT id FROM discussion_post WHERE author_id = ?1)
        """,
        """
        UPDATE discussion_report SET reason = NULL, version = version + 1
        WHERE post_id IN (SELECT id FROM discussion_post WHERE author_id = ?1)
        """,
        "UPDATE discussion_report SET reason = NULL, version = version + 1 WHERE by_id = ?1",
        "DELETE FROM discussion_mention WHERE person_id = ?1",
        "DELETE FROM discussion_reader WHERE person_id = ?1",
        """
        UPDATE discussion_post
        SET words = '', state = 'WITHDRAWN', settled_reason = NULL, version = version + 1
        WHERE author_id = ?1
        """);
    em.createNativeQuery(
            "UPDATE discussion_topic SET title = ?2, version = version + 1 WHERE author_id = ?1")
        .setParameter(1, person.personId())
        .setParameter(2, TITLE)
        .executeUpdate();
  }
}
