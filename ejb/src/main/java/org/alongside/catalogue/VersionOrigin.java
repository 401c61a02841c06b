package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;

/**
 * Where a published version comes from: the box that the program ships in, or this site, and then
 * who wrote and who reviewed it. Written with the version and never changed; a version from before
 * sites could write has none and came from the box.
 */
@Entity
@Table(name = "version_origin")
@NamedQuery(
    name = "VersionOrigin.currentOfSite",
    query =
        "SELECT m.code, o FROM CatalogueModule m JOIN VersionOrigin o ON o.versionId ="
            + " m.currentVersionId WHERE o.site = TRUE ORDER BY m.code")
class VersionOrigin {
  private static final int NOTE_MOST = 1_000;

  @Id
  @Column(name = "version_id")
  private long versionId;

  private boolean site;
  private String digest;

  @Column(name = "box_digest")
  private String boxDigest;

  private String programmes;

  @Column(name = "published_by")
  private Long publishedBy;

  @Column(name = "reviewed_by")
  private Long reviewedBy;

  private boolean alone;
  private String note;

  protected VersionOrigin() {}

  private VersionOrigin(
      long versionId, String digest, ModuleFile file, boolean site, SitePublication publication) {
    this.versionId = versionId;
    this.digest = digest;
    this.programmes = String.join(" ", file.programmes());
    this.site = site;
    this.boxDigest = publication.boxDigest();
    this.publishedBy = publication.publishedBy();
    this.reviewedBy = publication.reviewedBy();
    this.alone = publication.alone();
    this.note = cut(publication.note());
  }

  private static String cut(String note) {
    return note == null || note.length() <= NOTE_MOST ? note : note.substring(0, NOTE_MOST);
  }

  /** A version out of the box. */
  static VersionOrigin box(long versionId, String digest, ModuleFile file) {
    SitePublication nobody = new SitePublication(null, null, false, null, digest);
    return new VersionOrigin(versionId, digest, file, false, nobody);
  }

  /** A version that this site wrote. */
  static VersionOrigin site(
      long versionId, String digest, ModuleFile file, SitePublication publication) {
    return new VersionOrigin(versionId, digest, file, true, publication);
  }

  /** Who published and reviewed it, to be said of a version that only renders it anew. */
  SitePublication publication() {
    return new SitePublication(publishedBy, reviewedBy, alone, note, boxDigest);
  }

  boolean isOfSite() {
    return site;
  }

  String digest() {
    return digest;
  }

  /** The box's files that its writers knew, or null: there were none. */
  String boxDigest() {
    return boxDigest;
  }

  List<String> programmes() {
    return List.of(programmes.split(" "));
  }
}
