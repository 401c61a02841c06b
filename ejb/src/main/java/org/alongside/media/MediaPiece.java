package org.alongside.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A megabyte of a file, or less at its end: small enough for any database's packet. */
@Entity
@Table(name = "media_piece")
@IdClass(MediaPiece.Key.class)
@NamedQuery(
    name = "MediaPiece.count",
    query = "SELECT COUNT(p) FROM MediaPiece p WHERE p.upload = :upload")
@NamedQuery(name = "MediaPiece.drop", query = "DELETE FROM MediaPiece p WHERE p.upload = :upload")
@NamedQuery(
    name = "MediaPiece.dropOne",
    query =
        "DELETE FROM MediaPiece p WHERE p.upload = :upload AND p.upload NOT IN (SELECT i.upload FROM MediaItem i)")
@NamedQuery(
    name = "MediaPiece.dropUnfinished",
    query =
        "DELETE FROM MediaPiece p WHERE p.sentAt < :before AND p.upload NOT IN (SELECT i.upload FROM MediaItem i)")
class MediaPiece {
  /** Which piece of which upload. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    String upload;
    int number;

    protected Key() {}

    Key(String upload, int number) {
      this.upload = upload;
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && number == key.number && upload.equals(key.upload);
    }

    @Override
    public int hashCode() {
      return Objects.hash(upload, number);
    }
  }

  @Id private String upload;
  @Id private int number;
  @Lob private byte[] content;

  @Column(name = "sent_by")
  private long sentBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected MediaPiece() {}

  MediaPiece(String upload, int number, byte[] content, long sentBy, Instant now) {
    this.upload = upload;
    this.number = number;
    this.content = content;
    this.sentBy = sentBy;
    this.sentAt = now;
  }

  byte[] content() {
    return content;
  }

  boolean isFrom(long person) {
    return sentBy == person;
  }
}
