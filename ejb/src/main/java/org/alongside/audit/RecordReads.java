package org.alongside.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Who looked at the caller's own records without being of their line: neither they themselves, nor
 * whoever leads their team, nor their line manager at that time.
 */
@Stateless
public class RecordReads {
  private static final int LARGEST_PAGE = 100;
  private static final Duration KEPT = Duration.ofHours(3);

  @PersistenceContext private EntityManager em;
  @Inject private AuditSql rows;
  @Inject private AuditNames names;
  @Inject private Actors actors;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * A page of them, the latest first.
   *
   * @param language of the words, {@code en} or {@code fr}
   * @param size at most 100
   */
  @RolesAllowed(Roles.PERSON)
  public List<ReadRow> mine(String language, int first, int size) {
    List<AuditEntry> found =
        mine("SELECT e", " ORDER BY e.at DESC, e.id DESC", AuditEntry.class)
            .setFirstResult(first)
            .setMaxResults(Math.min(size, LARGEST_PAGE))
            .getResultList();
    Map<String, String> readers =
        names.persons(
            found.stream()
                .map(e -> e.deed().actor().publicId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    AuditWords words = AuditWords.in(language);
    return found.stream().map(AuditEntry::deed).map(d -> row(d, readers, words)).toList();
  }

  /** How many they are. */
  @RolesAllowed(Roles.PERSON)
  public int countMine() {
    return mine("SELECT COUNT(e)", "", Long.class).getSingleResult().intValue();
  }

  /** Forgets what tells the reads of one hour apart, when that hour is over. */
  @RolesAllowed(Roles.SYSTEM)
  public void forgetOld() {
    rows.forgetReads(clock.now().minus(KEPT));
  }

  private <T> TypedQuery<T> mine(String select, String order, Class<T> type) {
    return em.createQuery(
            select
                + " FROM AuditEntry e WHERE e.about = :me AND e.action LIKE '%.read'"
                + " AND e.actorKind = org.alongside.audit.ActorKind.PERSON"
                + order,
            type)
        .setParameter("me", actors.publicId(caller.personId()));
  }

  private static ReadRow row(Deed deed, Map<String, String> readers, AuditWords words) {
    Actor reader = deed.actor();
    String name = reader.publicId() == null ? null : readers.get(reader.publicId());
    return new ReadRow(words.looked(deed.action()), name, reader.role(), deed.at());
  }
}
