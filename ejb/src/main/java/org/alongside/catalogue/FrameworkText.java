package org.alongside.catalogue;

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

/**
 * A version of such a text, kept word for word since the day it first came with the program: what
 * somebody was rated by or agreed to can be read as it was.
 */
@Entity
@Table(name = "framework_text")
@NamedQuery(
    name = "FrameworkText.latest",
    query = "SELECT t FROM FrameworkText t WHERE t.kind = :kind ORDER BY t.number DESC")
@NamedQuery(
    name = "FrameworkText.numbered",
    query = "SELECT t FROM FrameworkText t WHERE t.kind = :kind AND t.number = :number")
class FrameworkText {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private FrameworkKind kind;

  private int number;
  private String text;

  @Column(name = "since_at")
  private Instant sinceAt;

  protected FrameworkText() {}

  FrameworkText(FrameworkKind kind, int number, String text, Instant sinceAt) {
    this.kind = kind;
    this.number = number;
    this.text = text;
    this.sinceAt = sinceAt;
  }

  int number() {
    return number;
  }

  String text() {
    return text;
  }
}
