package org.alongside.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What somebody has answered; told to nobody but them. They may answer otherwise until it ends. */
@Entity
@Table(name = "poll_vote")
@NamedQuery(
    name = "PollVote.one",
    query = "SELECT v FROM PollVote v WHERE v.pollId = :poll AND v.personId = :person")
class PollVote {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "poll_id")
  private long pollId;

  @Column(name = "person_id")
  private long personId;

  private int answer;

  @Version private int version;

  protected PollVote() {}

  PollVote(long pollId, long personId, int answer) {
    this.pollId = pollId;
    this.personId = personId;
    this.answer = answer;
  }

  void answer(int other) {
    this.answer = other;
  }
}
