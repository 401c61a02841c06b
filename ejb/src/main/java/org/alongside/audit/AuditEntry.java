package org.alongside.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alongside.platform.Channel;

/**
 * Somebody did something. Written once, by {@link AuditSql}, in the transaction of the deed; never
 * changed and never deleted. It names people and things by their public ids alone.
 */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
  @Id private long id;

  private Instant at;
  private String action;

  @Enumerated(EnumType.STRING)
  @Column(name = "actor_kind")
  private ActorKind actorKind;

  private String actor;

  @Column(name = "actor_role")
  private String actorRole;

  private String object;

  @Column(name = "object_id")
  private String objectId;

  private String about;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String address;

  protected AuditEntry() {}

  long id() {
    return id;
  }

  Deed deed() {
    return new Deed(
        at,
        action,
        new Actor(actorKind, actor, actorRole),
        object,
        objectId,
        about,
        channel,
        address);
  }
}
