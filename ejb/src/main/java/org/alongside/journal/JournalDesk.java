package org.alongside.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alongside.account.AccountTrust;
import org.alongside.platform.SiteClock;

/**
 * What somebody has written, for features above that show it to its owner and to nobody else, and
 * that end it. Not a boundary: it runs in the transaction and under the check of whoever calls, and
 * the web module cannot see it.
 */
@ApplicationScoped
public class JournalDesk {
  /** How many entries stand on one page. */
  public static final int PAGE = 50;

  /** How many entries somebody may have. */
  public static final int MOST = 1000;

  @PersistenceContext private EntityManager em;
  @Inject private KeyRing keys;
  @Inject private JournalQueries entries;
  @Inject private Event<DestroyedKeys.Destroyed> destroyed;
  @Inject private Event<JournalErased> erased;
  @Inject private AccountTrust trust;
  @Inject private SiteClock clock;

  /**
   * A page of all that the person has written, by module and unit.
   *
   * @param page from 0
   */
  public List<JournalEntryRow> page(long personId, int page) {
    return rows(personId, found(personId, page));
  }

  /** The same with a key that is open already. */
  List<JournalEntryRow> page(OwnerKey key, long personId, int page) {
    return found(personId, page).stream().map(entry -> row(key, personId, entry)).toList();
  }

  /** All that the person has written, by module and unit. */
  public List<JournalEntryRow> all(long personId) {
    return rows(personId, entries.some(personId, 0, MOST));
  }

  /** Whether all that the person has written can be read now: nothing, where they wrote nothing. */
  boolean isReadable(long personId) {
    return entries.count(personId) == 0 || keys.opens(personId);
  }

  /** How many notes the person has; what stands in stories is counted apart. */
  public long count(long personId) {
    return entries.countNotes(personId);
  }

  /** Whether what that person has written can be opened now, by themself or by whom they named. */
  public boolean opens(long personId) {
    return keys.opens() && !trust.isInDoubt(personId);
  }

  /** All that the person has written in a unit. */
  public List<JournalEntryRow> ofUnit(long personId, String module, String unit) {
    return rows(personId, entries.ofUnit(personId, module, unit));
  }

  /** What the person has written at one place of every unit of a module. */
  public List<JournalEntryRow> ofItem(long personId, String module, String item) {
    return rows(personId, entries.ofItem(personId, module, item));
  }

  /** Deletes what stands at a place, for good. */
  public void delete(long personId, JournalPlace place) {
    entries.at(personId, place).ifPresent(em::remove);
  }

  /** Deletes all that stands in a unit, for good. */
  public void deleteUnit(long personId, String module, String unit) {
    em.createNamedQuery("JournalEntry.deleteUnit")
        .setParameter("person", personId)
        .setParameter("module", module)
        .setParameter("unit", unit)
        .executeUpdate();
  }

  /**
   * Destroys the person's key, and with it every copy of what they wrote, in dumps too; deletes
   * what stands here. Cannot be undone.
   */
  public void erase(long personId) {
    em.createNamedQuery("JournalKey.ofPerson", JournalKey.class)
        .setParameter("person", personId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .ifPresent(this::destroy);
    em.createNamedQuery("JournalEntry.deleteAll").setParameter("person", personId).executeUpdate();
    erased.fire(new JournalErased(personId));
  }

  private void destroy(JournalKey key) {
    if (em.find(DestroyedKey.class, key.keyId()) == null) {
      em.persist(new DestroyedKey(key.keyId(), clock.now()));
    }
    em.remove(key);
    em.flush();
    destroyed.fire(new DestroyedKeys.Destroyed(key.keyId()));
  }

  JournalEntryRow row(OwnerKey key, long personId, JournalEntry entry) {
    JournalPlace place = entry.place();
    return new JournalEntryRow(
        place,
        key.open(entry.body(), place.of(personId)).orElse(null),
        entry.revision(),
        entry.writtenAt());
  }

  private List<JournalEntry> found(long personId, int page) {
    return entries.notes(personId, Math.max(0, Math.min(page, MOST / PAGE)) * PAGE, PAGE);
  }

  private List<JournalEntryRow> rows(long personId, List<JournalEntry> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    OwnerKey key = keys.ifAny(personId).orElseThrow(Refusal::closed).key();
    return found.stream().map(entry -> row(key, personId, entry)).toList();
  }
}
