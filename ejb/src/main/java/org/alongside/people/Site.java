package org.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/** A place where teams work: a hospital, a clinic. Opened once, may close; its history stays. */
@Entity
@Table(name = "site")
@NamedQuery(name = "Site.byPublicId", query = "SELECT s FROM Site s WHERE s.publicId = :id")
@NamedQuery(
    name = "Site.named",
    query = "SELECT COUNT(s) FROM Site s WHERE s.name = :name AND s.publicId <> :not")
class Site {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  private String name;
  private String place;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Version private int version;

  protected Site() {}

  /**
   * @param place town or street, or empty
   */
  Site(String name, String place, LocalDate openedOn) {
    this.publicId = PublicId.random();
    this.openedOn = openedOn;
    rename(name, place);
  }

  final void rename(String newName, String newPlace) {
    this.name = Text.name(newName);
    String where = Text.optionalName(newPlace);
    this.place = where == null ? "" : where;
  }

  void close(LocalDate day) {
    if (day.isBefore(openedOn)) {
      throw Refusal.invalid("people.error.span");
    }
    this.closedOn = day;
  }

  void openAgain() {
    this.closedOn = null;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  String name() {
    return name;
  }

  String place() {
    return place;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  LocalDate closedOn() {
    return closedOn;
  }

  int version() {
    return version;
  }
}
