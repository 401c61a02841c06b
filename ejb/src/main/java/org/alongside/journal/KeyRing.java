package org.alongside.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.alongside.account.AccountTrust;
import org.alongside.platform.PublicId;

/** Finds and opens owners' keys. */
@Dependent
class KeyRing {
  private static final int DRAFT_KEY_BYTES = 32;

  /**
   * An owner's key, open.
   *
   * @param draftKey what closes the drafts in their browser
   */
  record Opened(OwnerKey key, String draftKey) {
    @Override
    public String toString() {
      return "Opened";
    }
  }

  @PersistenceContext private EntityManager em;
  @Inject private JournalKeySql keys;
  @Inject private SiteKeys site;
  @Inject private DestroyedKeys destroyed;
  @Inject private AccountTrust trust;

  /** The person's key, made the first time; refuses when it cannot be opened now. */
  Opened open(long personId) {
    return opened(find(personId, LockModeType.NONE).orElseGet(() -> make(personId)));
  }

  /** The same, locked, so that two saves of one person come one after the other. */
  Opened lock(long personId) {
    return opened(find(personId, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> make(personId)));
  }

  /** The person's key if they have one; refuses when it cannot be opened now. */
  Optional<Opened> ifAny(long personId) {
    return find(personId, LockModeType.NONE).map(this::opened);
  }

  /** Whether what is written can be read and added to now. */
  boolean opens() {
    return site.get().isThere() && closedByOthers() == 0;
  }

  /** Whether the person has a key that can be opened now. */
  boolean opens(long personId) {
    Optional<JournalKey> row = find(personId, LockModeType.NONE);
    SiteKey siteKey = site.get();
    return row.isPresent()
        && !trust.isInDoubt(personId)
        && siteKey.isThere()
        && !destroyed.contains(row.get().keyId())
        && OwnerKey.opened(siteKey, row.get().keyset(), row.get().whose()).isPresent();
  }

  private Optional<JournalKey> find(long personId, LockModeType lock) {
    return em.createNamedQuery("JournalKey.ofPerson", JournalKey.class)
        .setParameter("person", personId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /**
   * Under another key than the one that closed the others no new key is made: what is written under
   * it would be lost once the right one is back.
   */
  private JournalKey make(long personId) {
    if (!opens()) {
      throw Refusal.closed();
    }
    SiteKey siteKey = site.get();
    String keyId = PublicId.random();
    OwnerKey made = OwnerKey.make();
    keys.begin(
        personId,
        keyId,
        made.closedBy(siteKey, JournalKey.whose(personId, keyId)),
        made.close(PublicId.random(DRAFT_KEY_BYTES), JournalKey.draftPlace(personId)),
        siteKey.fingerprint());
    return find(personId, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
  }

  private Opened opened(JournalKey row) {
    if (trust.isInDoubt(row.personId())) {
      throw Refusal.conflict("journal.error.doubt");
    }
    SiteKey siteKey = site.get();
    if (!siteKey.isThere() || destroyed.contains(row.keyId())) {
      throw Refusal.closed();
    }
    OwnerKey key = OwnerKey.opened(siteKey, row.keyset(), row.whose()).orElseThrow(Refusal::closed);
    return new Opened(key, key.open(row.draftKey(), row.draftPlace()).orElseThrow(Refusal::closed));
  }

  private long closedByOthers() {
    return em.createNamedQuery("JournalKey.closedByOthers", Long.class)
        .setParameter("sites", site.get().known())
        .getSingleResult();
  }
}
