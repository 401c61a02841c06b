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

/** A team works at a site from a day on. Moving it ends this and begins another. */
@Entity
@Table(name = "team_site")
@NamedQuery(
    name = "TeamSite.ofTeam",
    query = "SELECT t FROM TeamSite t WHERE t.teamId = :team ORDER BY t.fromOn DESC, t.id DESC")
class TeamSite {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "team_id")
  private long teamId;

  @Column(name = "site_id")
  private long siteId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Version private int version;

  protected TeamSite() {}

  TeamSite(long teamId, long siteId, LocalDate from) {
    this.teamId = teamId;
    this.siteId = siteId;
    this.fromOn = from;
  }

  void end(LocalDate day) {
    this.endsOn = span().endingOn(day).endsOn();
  }

  Span span() {
    return new Span(fromOn, endsOn);
  }

  long siteId() {
    return siteId;
  }
}
