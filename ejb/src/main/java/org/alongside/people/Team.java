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
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/** A health team that peers work in. Opened once, may close; its history stays. */
@Entity
@Table(name = "team")
@NamedQuery(name = "Team.byPublicId", query = "SELECT t FROM Team t WHERE t.publicId = :id")
@NamedQuery(
    name = "Team.named",
    query = "SELECT COUNT(t) FROM Team t WHERE t.name = :name AND t.publicId <> :not")
class Team {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  private String name;

  @Enumerated(EnumType.STRING)
  private TeamSetting setting;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Version private int version;

  protected Team() {}

  Team(String name, TeamSetting setting, LocalDate openedOn) {
    this.publicId = PublicId.random();
    this.openedOn = openedOn;
    describe(name, setting);
  }

  final void describe(String newName, TeamSetting newSetting) {
    this.name = Text.name(newName);
    this.setting = newSetting;
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

  String name() {
    return name;
  }

  TeamSetting setting() {
    return setting;
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

  TeamRef ref() {
    return new TeamRef(id, publicId, name, setting);
  }
}
