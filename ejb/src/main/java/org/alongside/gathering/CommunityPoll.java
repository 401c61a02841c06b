package org.alongside.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.alongside.platform.PublicId;

/** A question to a community with its answers, until a day. Never changed. */
@Entity
@Table(name = "community_poll")
@NamedQuery(
    name = "CommunityPoll.byPublicId",
    query = "SELECT p FROM CommunityPoll p WHERE p.publicId = :id")
class CommunityPoll {
  private static final int QUESTION_MOST = 300;
  private static final int ANSWER_MOST = 100;
  private static final int ANSWERS_LEAST = 2;
  private static final int ANSWERS_MOST = 8;
  private static final int DAYS_MOST = 90;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "community_id")
  private long communityId;

  private String question;
  private String answers;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "by_id")
  private long byId;

  protected CommunityPoll() {}

  CommunityPoll(long communityId, AskPoll asked, long by, LocalDate day) {
    this.publicId = PublicId.random();
    this.communityId = communityId;
    this.question = Kept.text(asked.question(), QUESTION_MOST, "gathering.error.question");
    this.answers = String.join("\n", lines(asked.answers()));
    if (asked.closesOn() == null
        || asked.closesOn().isBefore(day)
        || asked.closesOn().isAfter(day.plusDays(DAYS_MOST))) {
      throw Refusal.invalid("gathering.error.closesOn", DAYS_MOST);
    }
    this.closesOn = asked.closesOn();
    this.byId = by;
  }

  private static List<String> lines(String typed) {
    List<String> lines =
        typed == null
            ? List.of()
            : typed.lines().map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
    if (lines.size() < ANSWERS_LEAST
        || lines.size() > ANSWERS_MOST
        || lines.stream().anyMatch(l -> l.length() > ANSWER_MOST)) {
      throw Refusal.invalid("gathering.error.answers", ANSWERS_LEAST, ANSWERS_MOST, ANSWER_MOST);
    }
    return lines;
  }

  /** Refuses an answer that there is none of, and any after the last day. */
  void requireOpen(int answer, LocalDate day) {
    if (!isOpen(day)) {
      throw Refusal.conflict("gathering.error.pollClosed");
    }
    if (answer < 0 || answer >= answers().size()) {
      throw Refusal.invalid("gathering.error.noAnswer");
    }
  }

  boolean isOpen(LocalDate day) {
    return !day.isAfter(closesOn);
  }

  List<String> answers() {
    return answers.lines().toList();
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long communityId() {
    return communityId;
  }

  String question() {
    return question;
  }

  LocalDate closesOn() {
    return closesOn;
  }
}
