package org.alongside.stories;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Finder;

/** Stories, their passages and with whom they are shared, found. */
@Dependent
class StoryQueries {
  private static final String STORY = "story";
  private static final String PERSON = "person";

  @PersistenceContext private EntityManager em;
  @Inject private Finder finder;

  /** A story of that person; one of somebody else looks as if it did not exist. */
  Story own(String publicId, long person) {
    return finder
        .first(Story.class, "Story.own", "id", publicId, PERSON, person)
        .orElseThrow(BusinessException::notFound);
  }

  /** The same, to be changed: whoever else changes it comes before or after. */
  Story ownToChange(String publicId, long person) {
    return finder.locked(own(publicId, person));
  }

  boolean has(String publicId, long person) {
    return finder.first(Story.class, "Story.own", "id", publicId, PERSON, person).isPresent();
  }

  List<Story> ofPerson(long person) {
    return finder.most(Stories.MOST, Story.class, "Story.ofPerson", PERSON, person);
  }

  long count(long person) {
    return em.createNamedQuery("Story.count", Long.class)
        .setParameter(PERSON, person)
        .getSingleResult();
  }

  List<StoryPassage> passages(long story) {
    return finder.most(Stories.PASSAGES_MOST, StoryPassage.class, "StoryPassage.of", STORY, story);
  }

  List<StoryPassage> passagesOf(long person) {
    return finder.most(
        Stories.MOST * Stories.PASSAGES_MOST,
        StoryPassage.class,
        "StoryPassage.ofPerson",
        PERSON,
        person);
  }

  /** With whom it is and was shared, the latest first. */
  List<StoryShare> shares(long story) {
    return finder.most(StoryShares.MOST, StoryShare.class, "StoryShare.of", STORY, story);
  }

  /** What the person shares now. */
  List<StoryShare> openOf(long person) {
    return finder.most(
        Stories.MOST * StoryShares.MOST, StoryShare.class, "StoryShare.openOf", PERSON, person);
  }

  List<StoryShare> allOf(long person) {
    return finder.most(
        Stories.MOST * StoryShares.MOST, StoryShare.class, "StoryShare.ofPerson", PERSON, person);
  }

  /** What goes on from or to the person. */
  List<StoryShare> touching(long person) {
    return finder.all(StoryShare.class, "StoryShare.touching", PERSON, person);
  }

  List<StoryShare> between(long owner, long reader) {
    return finder.all(StoryShare.class, "StoryShare.between", "owner", owner, "reader", reader);
  }

  StoryShare share(String publicId) {
    return finder.at(StoryShare.class, publicId);
  }

  Story story(StoryShare share) {
    return em.find(Story.class, share.storyId());
  }

  /** When any of these was opened, the latest first. */
  List<StoryOpening> openings(Collection<Long> shares) {
    return shares.isEmpty()
        ? List.of()
        : finder.most(
            StoryShares.OPENINGS_MOST, StoryOpening.class, "StoryOpening.of", "shares", shares);
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
