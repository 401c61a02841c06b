package org.alongside.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/** Who is calling, by the id that the log keeps. */
@ApplicationScoped
class Actors {
  private static final int MOST = 20_000;

  /** Of several roles the one that lets its holder do most. */
  private static final List<String> BY_REACH =
      List.of(
          Roles.ADMIN,
          Roles.COORDINATOR,
          Roles.ANALYST,
          Roles.LEADER,
          Roles.MENTOR,
          Roles.CONVENOR,
          Roles.STAFF,
          Roles.PEER);

  private final Cache<Long, String> publicIds = Caffeine.newBuilder().maximumSize(MOST).build();

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;

  Actor caller() {
    if (caller.isSystem()) {
      return new Actor(ActorKind.SYSTEM, null, null);
    }
    if (!caller.is(Roles.PERSON)) {
      return new Actor(ActorKind.STRANGER, null, null);
    }
    String role = BY_REACH.stream().filter(caller::is).findFirst().orElse(null);
    return new Actor(ActorKind.PERSON, publicId(caller.personId()), role);
  }

  /** A person who is not known as the caller yet, in none of their roles. */
  Actor person(long personId) {
    return new Actor(ActorKind.PERSON, publicId(personId), null);
  }

  /** The person who is calling. */
  long callerId() {
    return caller.personId();
  }

  /** A person's public id, which never changes; null when there is no such person. */
  String publicId(Long personId) {
    return personId == null ? null : publicIds.get(personId, this::read);
  }

  private String read(Long personId) {
    return em.createQuery("SELECT p.publicId FROM Person p WHERE p.id = :id", String.class)
        .setParameter("id", personId)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
