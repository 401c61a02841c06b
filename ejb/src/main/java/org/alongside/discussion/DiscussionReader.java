package org.alongside.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * How far somebody has read a topic, and whether they want to be told of what comes. Written by
 * {@link ReaderSql} in one statement, so that two windows do not get in each other's way.
 */
@Entity
@Table(name = "discussion_reader")
class DiscussionReader {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "topic_id")
  private long topicId;

  @Column(name = "person_id")
  private long personId;

  private boolean follows;

  @Column(name = "read_to")
  private long readTo;

  protected DiscussionReader() {}
}
