package org.alongside.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the bytes of a brought file lie that is too large for one row. Goes with its import. */
@Entity
@Table(name = "content_import_upload")
class ImportUpload {
  @Id
  @Column(name = "import_id")
  private long importId;

  private String upload;

  protected ImportUpload() {}

  ImportUpload(long importId, String upload) {
    this.importId = importId;
    this.upload = upload;
  }

  String upload() {
    return upload;
  }
}
