package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * A file that a published version was made from, as it was written. Never changed. Versions from
 * before files were kept have none.
 */
@Entity
@Table(name = "version_file")
@IdClass(VersionFile.Key.class)
@NamedQuery(
    name = "VersionFile.of",
    query = "SELECT f FROM VersionFile f WHERE f.versionId = :version ORDER BY f.path")
@NamedQuery(
    name = "VersionFile.currentOfSite",
    query =
        "SELECT m.code, f FROM CatalogueModule m JOIN VersionOrigin o ON o.versionId ="
            + " m.currentVersionId JOIN VersionFile f ON f.versionId = o.versionId WHERE o.site = TRUE")
class VersionFile {
  /** Version and path. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private long versionId;
    private String path;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.versionId == versionId && key.path.equals(path);
    }

    @Override
    public int hashCode() {
      return Objects.hash(versionId, path);
    }
  }

  @Id
  @Column(name = "version_id")
  private long versionId;

  @Id private String path;

  @Lob private String content;

  protected VersionFile() {}

  VersionFile(long versionId, String path, String content) {
    this.versionId = versionId;
    this.path = path;
    this.content = content;
  }

  String path() {
    return path;
  }

  String content() {
    return content;
  }
}
