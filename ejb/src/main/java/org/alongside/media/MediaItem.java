package org.alongside.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file by the hash of its bytes; they lie in the pieces of one upload. Written once. */
@Entity
@Table(name = "media_item")
class MediaItem {
  @Id private String hash;

  private String type;
  private long bytes;
  private String upload;

  @Column(name = "stored_by")
  private long storedBy;

  @Column(name = "stored_at")
  private Instant storedAt;

  protected MediaItem() {}

  MediaItem(MediaPointer pointer, String upload, long storedBy, Instant now) {
    this.hash = pointer.hash();
    this.type = pointer.kind().type();
    this.bytes = pointer.bytes();
    this.upload = upload;
    this.storedBy = storedBy;
    this.storedAt = now;
  }

  MediaPointer pointer() {
    return new MediaPointer(hash, bytes, MediaKind.of(type).orElseThrow());
  }

  String upload() {
    return upload;
  }
}
