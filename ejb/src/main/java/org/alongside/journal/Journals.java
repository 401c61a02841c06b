package org.alongside.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.alongside.account.AccountTrust;
import org.alongside.people.Access;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * What people write for themselves: notes beside units, and reflections. Every method is about the
 * caller; there is none that shows, counts or finds somebody else's, for nobody, whatever their
 * role.
 */
@Stateless
public class Journals {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private KeyRing keys;
  @Inject private JournalQueries entries;
  @Inject private JournalDesk desk;
  @Inject private AccountTrust trust;
  @Inject @Any private Instance<JournalRoom> rooms;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * What the caller has written in a unit. Three statements, and one more the first time.
   *
   * @throws BusinessException 409 when it cannot be opened now
   */
  @RolesAllowed(Roles.PERSON)
  public JournalPage ofUnit(String module, String unit) {
    long person = caller.personId();
    JournalPlace.requireWord(module);
    JournalPlace.requireWord(unit);
    KeyRing.Opened opened = keys.open(person);
    return new JournalPage(
        opened.draftKey(),
        entries.ofUnit(person, module, unit).stream()
            .map(entry -> desk.row(opened.key(), person, entry))
            .toList());
  }

  /**
   * A page of all that the caller has written, by module and unit.
   *
   * @param page from 0
   * @throws BusinessException 409 when it cannot be opened now
   */
  @RolesAllowed(Roles.PERSON)
  public JournalPage mine(int page) {
    long person = caller.personId();
    KeyRing.Opened opened = keys.open(person);
    return new JournalPage(opened.draftKey(), desk.page(opened.key(), person, page));
  }

  /** Whether what the caller has written can be opened now. */
  @RolesAllowed(Roles.PERSON)
  public boolean opens() {
    return keys.opens() && !trust.isInDoubt(caller.personId());
  }

  /**
   * Keeps a text. Where another tab or device has written what this one has not seen, both texts
   * stand there afterwards.
   *
   * @throws BusinessException 404 no such place; 400 too long; 409 it cannot be opened now, or
   *     nothing more can be kept
   */
  @RolesAllowed(Roles.PERSON)
  public JournalReceipt save(SaveJournalEntry command) {
    long person = caller.personId();
    JournalRules.require(command);
    requireRoom(person, command.place());
    OwnerKey key = keys.lock(person).key();
    Optional<JournalEntry> before = entries.at(person, command.place());
    if (before.isPresent() && before.get().knows(command.saveId())) {
      return receipt(key, person, before.get(), command);
    }
    if (command.text().isBlank()) {
      return empty(key, person, before, command);
    }
    JournalEntry entry = before.orElseGet(() -> begin(person, command.place()));
    String text = command.text();
    boolean seen = before.isEmpty() || entry.isSeenBy(command.tab(), command.seen());
    if (!seen) {
      text = JournalRules.kept(KeepBoth.of(opened(key, person, entry), text));
    }
    write(key, person, entry, command, text);
    return receipt(key, person, entry, command);
  }

  /** Deletes a text for good; nothing happens where there is none. */
  @RolesAllowed(Roles.PERSON)
  public void delete(JournalPlace place) {
    entries.at(caller.personId(), place).ifPresent(em::remove);
  }

  /**
   * Destroys a person's key and all that they wrote, in dumps too; for the person themself and for
   * the program, when it erases them. Cannot be undone.
   */
  @RolesAllowed({Roles.PERSON, Roles.SYSTEM})
  public void erase(long personId) {
    if (!caller.isSystem()) {
      access.requireSelf(personId);
    }
    desk.erase(personId);
  }

  /** Refuses a place that the feature which looks after that part does not know. */
  private void requireRoom(long person, JournalPlace place) {
    boolean shut =
        rooms.stream()
            .anyMatch(r -> r.module().equals(place.module()) && !r.has(person, place.unit()));
    if (shut) {
      throw BusinessException.notFound();
    }
  }

  private JournalEntry begin(long person, JournalPlace place) {
    if (entries.count(person) >= JournalDesk.MOST) {
      throw Refusal.conflict("journal.error.many", JournalDesk.MOST);
    }
    return new JournalEntry(person, place);
  }

  /** What was written together is nobody's alone: the next save must have seen it. */
  private void write(
      OwnerKey key, long person, JournalEntry entry, SaveJournalEntry command, String text) {
    Instant now = clock.now();
    boolean alone = text.equals(command.text());
    entry.write(
        key.close(text, command.place().of(person)),
        command.saveId(),
        alone ? command.tab() : "",
        now);
    if (!em.contains(entry)) {
      em.persist(entry);
    }
    em.flush();
  }

  private JournalReceipt empty(
      OwnerKey key, long person, Optional<JournalEntry> before, SaveJournalEntry command) {
    if (before.isPresent() && !before.get().isSeenBy(command.tab(), command.seen())) {
      return receipt(key, person, before.get(), command);
    }
    before.ifPresent(em::remove);
    return new JournalReceipt(command.saveId(), 0, null, null);
  }

  private static String opened(OwnerKey key, long person, JournalEntry entry) {
    return key.open(entry.body(), entry.place().of(person))
        .orElseThrow(() -> Refusal.conflict("journal.error.damaged"));
  }

  private static JournalReceipt receipt(
      OwnerKey key, long person, JournalEntry entry, SaveJournalEntry command) {
    String stands = opened(key, person, entry);
    return new JournalReceipt(
        command.saveId(),
        entry.revision(),
        entry.writtenAt(),
        stands.equals(command.text()) ? null : stands);
  }
}
