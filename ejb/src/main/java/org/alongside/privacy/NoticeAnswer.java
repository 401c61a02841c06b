package org.alongside.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody answered to one version, and when. The latest holds; never changed. */
@Entity
@Table(name = "notice_answer")
@NamedQuery(
    name = "NoticeAnswer.ofPerson",
    query =
        "SELECT a, n FROM NoticeAnswer a JOIN PrivacyNotice n ON n.id = a.noticeId WHERE a.personId"
            + " = :person ORDER BY a.id")
class NoticeAnswer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "notice_id")
  private long noticeId;

  @Enumerated(EnumType.STRING)
  private NoticeChoice answer;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected NoticeAnswer() {}

  NoticeAnswer(long personId, long noticeId, NoticeChoice answer, Instant now) {
    this.personId = personId;
    this.noticeId = noticeId;
    this.answer = answer;
    this.answeredAt = now;
  }

  NoticeChoice answer() {
    return answer;
  }

  Instant answeredAt() {
    return answeredAt;
  }
}
