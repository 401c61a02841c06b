package org.alongside.imports;

/**
 * Somebody or something that a file speaks of: here already, or added by the file itself, and then
 * known by its ids once it is written.
 */
final class Spot {
  private Spot() {}

  /** A person. */
  static final class Person {
    private final Known.Person known;
    private final String name;
    private final long id;
    private long madeId;
    private String madePublicId;

    Person(Known.Person known) {
      this.known = known;
      this.name = known.fullName();
      this.id = known.id();
    }

    /** One that row {@code seq} adds: below zero until it is written. */
    Person(String name, int seq) {
      this.known = null;
      this.name = name;
      this.id = -1L - seq;
    }

    void made(long newId, String publicId) {
      this.madeId = newId;
      this.madePublicId = publicId;
    }

    Known.Person known() {
      return known;
    }

    String name() {
      return name;
    }

    /** Its id; below zero for one that is not written yet. */
    long id() {
      return madeId != 0 ? madeId : id;
    }

    String publicId() {
      return known == null ? madePublicId : known.publicId();
    }
  }

  /** A site. */
  static final class Site {
    private final Known.Site known;
    private final String name;
    private final String place;
    private final int seq;
    private String madePublicId;

    Site(Known.Site known) {
      this.known = known;
      this.name = known.name();
      this.place = null;
      this.seq = 0;
    }

    /** One that row {@code seq} adds. */
    Site(String name, String place, int seq) {
      this.seq = seq;
      this.known = null;
      this.name = name;
      this.place = place;
    }

    void made(String publicId) {
      this.madePublicId = publicId;
    }

    boolean isNew() {
      return known == null;
    }

    Long id() {
      return known == null ? null : known.id();
    }

    String name() {
      return name;
    }

    String place() {
      return place;
    }

    int seq() {
      return seq;
    }

    String publicId() {
      return known == null ? madePublicId : known.publicId();
    }
  }

  /** A team. */
  static final class Team {
    private final Known.Team known;
    private final String name;
    private final Site site;
    private final org.alongside.people.TeamSetting setting;
    private final int seq;
    private long madeId;
    private String madePublicId;

    Team(Known.Team known, Site site) {
      this.known = known;
      this.name = known.name();
      this.site = site;
      this.setting = known.setting();
      this.seq = 0;
    }

    /** One that row {@code seq} adds. */
    Team(String name, org.alongside.people.TeamSetting setting, Site site, int seq) {
      this.seq = seq;
      this.known = null;
      this.name = name;
      this.site = site;
      this.setting = setting;
    }

    void made(long id, String publicId) {
      this.madeId = id;
      this.madePublicId = publicId;
    }

    boolean isNew() {
      return known == null;
    }

    Known.Team known() {
      return known;
    }

    String name() {
      return name;
    }

    Site site() {
      return site;
    }

    int seq() {
      return seq;
    }

    org.alongside.people.TeamSetting setting() {
      return setting;
    }

    long id() {
      return known == null ? madeId : known.id();
    }

    String publicId() {
      return known == null ? madePublicId : known.publicId();
    }
  }
}
