package org.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/**
 * Somebody the site knows: added by an administrator, changed by them or, in what is personal, by
 * themselves. Is never removed while anything is remembered of them; once erased it has no name.
 */
@Entity
@Table(name = "person")
@NamedQuery(name = "Person.byPublicId", query = "SELECT p FROM Person p WHERE p.publicId = :id")
class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "preferred_name")
  private String preferredName;

  private String language;
  private String zone;

  @Enumerated(EnumType.STRING)
  private Theme theme;

  @Enumerated(EnumType.STRING)
  @Column(name = "staff_group")
  private StaffGroup staffGroup;

  private String profession;

  @Column(name = "start_on")
  private LocalDate startOn;

  @Column(name = "added_at")
  private Instant addedAt;

  @Version private int version;

  protected Person() {}

  /** A person has at least one name; those with a single name have no family name. */
  Person(String givenName, String familyName, Instant now) {
    this.publicId = PublicId.random();
    this.addedAt = now;
    name(givenName, familyName);
  }

  final void name(String given, String family) {
    this.givenName = Text.name(given);
    String second = Text.optionalName(family);
    this.familyName = second == null ? "" : second;
  }

  final void work(StaffGroup group, String professionId, LocalDate start) {
    this.staffGroup = group;
    this.profession = Text.profession(professionId);
    this.startOn = start;
  }

  final void prefer(String name, String inLanguage, String inZone, Theme look) {
    this.preferredName = Text.optionalName(name);
    this.language = Text.language(inLanguage);
    this.zone = Text.zone(inZone);
    this.theme = look;
  }

  /** An administrator sets the language before somebody has chosen one, and leaves the rest. */
  final void speak(String inLanguage) {
    this.language = Text.language(inLanguage);
  }

  /** Nothing tells any more who it was; the row stays, since others' records refer to it. */
  final void erase() {
    this.givenName = PersonName.ERASED;
    this.familyName = "";
    this.preferredName = null;
    this.language = null;
    this.zone = null;
    this.theme = null;
    this.staffGroup = null;
    this.profession = null;
    this.startOn = null;
  }

  /** A copy to compare with, which is kept nowhere. */
  Person asItIs() {
    Person copy = new Person();
    copy.givenName = givenName;
    copy.familyName = familyName;
    copy.preferredName = preferredName;
    copy.language = language;
    copy.staffGroup = staffGroup;
    copy.profession = profession;
    copy.startOn = startOn;
    return copy;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  Instant addedAt() {
    return addedAt;
  }

  String fullName() {
    return PersonName.shown(givenName, familyName, null);
  }

  PersonRef ref() {
    return new PersonRef(id, publicId);
  }

  String displayName() {
    return PersonName.shown(givenName, familyName, preferredName);
  }

  String preferredName() {
    return preferredName;
  }

  String givenName() {
    return givenName;
  }

  String familyName() {
    return familyName;
  }

  String language() {
    return language;
  }

  String zone() {
    return zone;
  }

  Theme theme() {
    return theme;
  }

  StaffGroup staffGroup() {
    return staffGroup;
  }

  String profession() {
    return profession;
  }

  LocalDate startOn() {
    return startOn;
  }

  int version() {
    return version;
  }
}
