package org.alongside.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * That a story has a passage, where it stands, and how far it may go. Its words are in the journal
 * under {@code item}. Begins and ends by its owner.
 */
@Entity
@Table(name = "story_passage")
@NamedQuery(
    name = "StoryPassage.of",
    query = "SELECT p FROM StoryPassage p WHERE p.storyId = :story ORDER BY p.place, p.id")
@NamedQuery(
    name = "StoryPassage.ofPerson",
    query =
        "SELECT p FROM StoryPassage p JOIN Story s ON s.id = p.storyId WHERE s.personId = :person"
            + " ORDER BY p.storyId, p.place, p.id")
@NamedQuery(
    name = "StoryPassage.deleteOf",
    query = "DELETE FROM StoryPassage p WHERE p.storyId = :story")
class StoryPassage {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "story_id")
  private long storyId;

  private String item;
  private String prompt;

  @Enumerated(EnumType.STRING)
  private PassageMark mark;

  private int place;

  @Version private int version;

  protected StoryPassage() {}

  /**
   * @param item under which its words stand in the journal
   * @param prompt the question that it answers; null: none
   */
  StoryPassage(long storyId, String item, String prompt, PassageMark mark, int place) {
    this.storyId = storyId;
    this.item = item;
    this.prompt = prompt;
    this.mark = mark;
    this.place = place;
  }

  void mark(PassageMark wanted) {
    this.mark = wanted;
  }

  void stand(int where) {
    this.place = where;
  }

  long storyId() {
    return storyId;
  }

  String item() {
    return item;
  }

  String prompt() {
    return prompt;
  }

  PassageMark mark() {
    return mark;
  }

  int place() {
    return place;
  }
}
