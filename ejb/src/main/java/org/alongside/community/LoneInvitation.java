package org.alongside.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The program has invited a peer worker who is the only one in their team: once for each. */
@Entity
@Table(name = "lone_invitation")
class LoneInvitation {
  @Id
  @Column(name = "person_id")
  private long personId;

  @Column(name = "community_id")
  private long communityId;

  @Column(name = "invited_at")
  private Instant invitedAt;

  protected LoneInvitation() {}

  LoneInvitation(long personId, long communityId, Instant now) {
    this.personId = personId;
    this.communityId = communityId;
    this.invitedAt = now;
  }
}
