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
import org.alongside.platform.Roles;

/**
 * A role that a person holds from a day on, for one team or everywhere. Ending it sets the first
 * day on which it no longer holds; it stays as history.
 */
@Entity
@Table(name = "role_grant")
@NamedQuery(
    name = "RoleGrant.ofPerson",
    query = "SELECT g FROM RoleGrant g WHERE g.personId = :person")
class RoleGrant {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  private String role;

  @Column(name = "team_id")
  private Long teamId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "granted_by")
  private Long grantedBy;

  @Version private int version;

  protected RoleGrant() {}

  /**
   * @param teamId the team it is for; null: everywhere
   * @param grantedBy the administrator; null: the program itself
   */
  RoleGrant(long personId, String role, Long teamId, Span span, Long grantedBy) {
    if (!Roles.GRANTABLE.contains(role)) {
      throw Refusal.invalid("people.error.role");
    }
    if (role.equals(Roles.ADMIN) && teamId != null) {
      throw Refusal.invalid("people.error.roleEverywhere");
    }
    this.personId = personId;
    this.role = role;
    this.teamId = teamId;
    this.fromOn = span.from();
    this.endsOn = span.endsOn();
    this.grantedBy = grantedBy;
  }

  boolean isInForce(LocalDate today) {
    return span().covers(today);
  }

  void end(LocalDate day) {
    this.endsOn = span().endingOn(day).endsOn();
  }

  /** It goes on as it would have: what ended it is taken back. */
  void goOn(LocalDate until) {
    this.endsOn = new Span(fromOn, until).endsOn();
  }

  Span span() {
    return new Span(fromOn, endsOn);
  }

  long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  String role() {
    return role;
  }

  Long grantedBy() {
    return grantedBy;
  }

  Long teamId() {
    return teamId;
  }
}
