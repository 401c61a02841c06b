package org.alongside.stories;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.alongside.platform.BusinessException;

/** Stories, their passages and with whom they are shared, found. */
@Dependent
class StoryQueries {
  private static final String STORY = "story";
  private static final String PERSON = "person";

  @PersistenceContext private EntityManager em;

  /** A story of that person; one of somebody else looks as if it did not exist. */
  Story own(String publicId, long person) {
    return em.createNamedQuery("Story.own", Story.class)
        .setParameter("id", publicId)
        .setParameter(PERSON, person)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** The same, to be changed: whoever else changes it comes before or after. */
  Story ownToChange(String publicId, long person) {
    Story found = own(publicId, person);
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  boolean has(String publicId, long person) {
    return em.createNamedQuery("Story.own", Story.class)
        .setParameter("id", publicId)
        .setParameter(PERSON, person)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  List<Story> ofPerson(long person) {
    return em.createNamedQuery("Story.ofPerson", Story.class)
        .setParameter(PERSON, person)
        .setMaxResults(Stories.MOST)
        .getResultList();
  }

  long count(long person) {
    return em.createNamedQuery("Story.count", Long.class)
        .setParameter(PERSON, person)
        .getSingleResult();
  }

  List<StoryPassage> passages(long story) {
    return em.createNamedQuery("StoryPassage.of", StoryPassage.class)
        .setParameter(STORY, story)
        .setMaxResults(Stories.PASSAGES_MOST)
        .getResultList();
  }

  List<StoryPassage> passagesOf(long person) {
    return em.createNamedQuery("StoryPassage.ofPerson", StoryPassage.class)
        .setParameter(PERSON, person)
        .setMaxResults(Stories.MOST * Stories.PASSAGES_MOST)
        .getResultList();
  }

  /** With whom it is and was shared, the latest first. */
  List<StoryShare> shares(long story) {
    return em.createNamedQuery("StoryShare.of", StoryShare.class)
        .setParameter(STORY, story)
        .setMaxResults(StoryShares.MOST)
        .getResultList();
  }

  /** What the person shares now. */
  List<StoryShare> openOf(long person) {
    return em.createNamedQuery("StoryShare.openOf", StoryShare.class)
        .setParameter(PERSON, person)
        .setMaxResults(Stories.MOST * StoryShares.MOST)
        .getResultList();
  }

  List<StoryShare> allOf(long person) {
    return em.createNamedQuery("StoryShare.ofPerson", StoryShare.class)
        .setParameter(PERSON, person)
        .setMaxResults(Stories.MOST * StoryShares.MOST)
        .getResultList();
  }

  /** What goes on from or to the person. */
  List<StoryShare> touching(long person) {
    return em.createNamedQuery("StoryShare.touching", StoryShare.class)
        .setParameter(PERSON, person)
        .getResultList();
  }

  List<StoryShare> between(long owner, long reader) {
    return em.createNamedQuery("StoryShare.between", StoryShare.class)
        .setParameter("owner", owner)
        .setParameter("reader", reader)
        .getResultList();
  }

  StoryShare share(String publicId) {
    return em.createNamedQuery("StoryShare.byPublicId", StoryShare.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  Story story(StoryShare share) {
    return em.find(Story.class, share.storyId());
  }

  /** When any of these was opened, the latest first. */
  List<StoryOpening> openings(Collection<Long> shares) {
    return shares.isEmpty()
        ? List.of()
        : em.createNamedQuery("StoryOpening.of", StoryOpening.class)
            .setParameter("shares", shares)
            .setMaxResults(StoryShares.OPENINGS_MOST)
            .getResultList();
  }

  /** What those owners share with the reader now, the latest first. */
  List<Object[]> shared(long reader, Collection<Long> owners) {
    return owners.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                SELECT h.publicId, h.ownerId, s.kind, h.sharedAt FROM StoryShare h
                JOIN Story s ON s.id = h.storyId WHERE h.readerId = :reader AND h.endedAt IS NULL
                AND h.ownerId IN :owners ORDER BY h.sharedAt DESC, h.id DESC
                """,
                Object[].class)
            .setParameter("reader", reader)
            .setParameter("owners", owners)
            .setMaxResults(StoryShares.MOST)
            .getResultList();
  }

  /** Deletes a story with all that hangs on it; its words are the journal's. */
  void delete(Story story) {
    for (String what : List.of("StoryOpening", "StoryShare", "StoryPassage")) {
      em.createNamedQuery(what + ".deleteOf").setParameter(STORY, story.id()).executeUpdate();
    }
    em.remove(story);
  }
}
