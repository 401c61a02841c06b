package org.alongside.community;

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
import java.util.Set;
import org.alongside.platform.Ticked;

/**
 * How somebody stands to a community, one row for the two: invited or having asked, in it from a
 * day on, out of it again. Whether a member may still enter is asked of the rule each time.
 */
@Entity
@Table(name = "community_member")
@NamedQuery(
    name = "CommunityMember.one",
    query =
        "SELECT m FROM CommunityMember m WHERE m.communityId = :community AND m.personId ="
            + " :person")
@NamedQuery(
    name = "CommunityMember.ofCommunity",
    query = "SELECT m FROM CommunityMember m WHERE m.communityId = :community AND m.state = :state")
@NamedQuery(
    name = "CommunityMember.ofPerson",
    query = "SELECT m FROM CommunityMember m WHERE m.personId = :person")
class CommunityMember {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "community_id")
  private long communityId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private MemberState state;

  private String roles;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private int version;

  protected CommunityMember() {}

  CommunityMember(long communityId, long personId, Instant now) {
    this.communityId = communityId;
    this.personId = personId;
    this.roles = "";
    this.state = MemberState.ENDED;
    this.changedAt = now;
  }

  /** Somebody who looks after it would like them to join. */
  void invite(Instant now) {
    become(MemberState.INVITED, now);
  }

  /** They would like to join. */
  void ask(Instant now) {
    become(MemberState.ASKED, now);
  }

  void join(LocalDate day, Instant now) {
    become(MemberState.MEMBER, now);
    this.fromOn = day;
    this.endsOn = null;
  }

  /** They are in it no more, or do not come into it; what they looked after is free. */
  void end(LocalDate day, Instant now) {
    if (state == MemberState.MEMBER) {
      this.endsOn = day;
    }
    this.roles = "";
    become(MemberState.ENDED, now);
  }

  void give(Set<CommunityRole> given) {
    this.roles = Ticked.text(given);
  }

  private void become(MemberState next, Instant now) {
    this.state = next;
    this.changedAt = now;
  }

  boolean is(MemberState asked) {
    return state == asked;
  }

  boolean holds(CommunityRole role) {
    return is(MemberState.MEMBER) && roles().contains(role);
  }

  Set<CommunityRole> roles() {
    return Ticked.set(CommunityRole.class, roles);
  }

  long communityId() {
    return communityId;
  }

  long personId() {
    return personId;
  }

  LocalDate fromOn() {
    return fromOn;
  }
}
