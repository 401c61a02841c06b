package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What a site says in place of a fragment of the box: a number of the place, the law of the region.
 * Each change is a row of its own, and the one with the highest number holds; one without a text
 * says that the box's own holds again. Never changed.
 */
@Entity
@Table(name = "local_fragment")
@NamedQuery(
    name = "LocalFragment.history",
    query =
        "SELECT f FROM LocalFragment f WHERE f.region = :region AND f.fragment = :fragment AND f.language = :language ORDER BY f.number DESC")
@NamedQuery(
    name = "LocalFragment.holding",
    query =
        "SELECT f FROM LocalFragment f WHERE f.region = :region AND f.number = (SELECT MAX(o.number) FROM LocalFragment o WHERE o.region = f.region AND o.fragment = f.fragment AND o.language = f.language)")
class LocalFragment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String region;
  private String fragment;
  private String language;
  private int number;
  @Lob private String text;

  @Column(name = "box_digest")
  private String boxDigest;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected LocalFragment() {}

  /**
   * @param text null: the box's own holds again
   * @param boxDigest SHA-256 of what the box said then
   */
  LocalFragment(
      FragmentPlace place, int number, String text, String boxDigest, long by, Instant now) {
    this.region = place.region();
    this.fragment = place.id();
    this.language = place.language();
    this.number = number;
    this.text = text;
    this.boxDigest = boxDigest;
    this.writtenBy = by;
    this.writtenAt = now;
  }

  FragmentPlace place() {
    return new FragmentPlace(region, fragment, language);
  }

  String text() {
    return text;
  }

  boolean isOwn() {
    return text != null;
  }

  boolean knows(String digest) {
    return boxDigest.equals(digest);
  }

  FragmentChange change() {
    return new FragmentChange(number, text, writtenBy, writtenAt);
  }
}
