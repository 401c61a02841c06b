package org.alongside.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Something that its owner has written in one place, closed by their key. Begins with the first
 * words, ends when its owner empties or deletes it; then nothing of it is kept.
 */
@Entity
@Table(name = "journal_entry")
@NamedQuery(
    name = "JournalEntry.at",
    query =
        "SELECT e FROM JournalEntry e WHERE e.personId = :person AND e.module = :module AND e.unit = :unit AND e.item = :item")
@NamedQuery(
    name = "JournalEntry.ofUnit",
    query =
        "SELECT e FROM JournalEntry e WHERE e.personId = :person AND e.module = :module AND e.unit = :unit ORDER BY e.id")
@NamedQuery(
    name = "JournalEntry.ofPerson",
    query =
        "SELECT e FROM JournalEntry e WHERE e.personId = :person ORDER BY e.module, e.unit, e.id")
@NamedQuery(
    name = "JournalEntry.notesOfPerson",
    query =
        "SELECT e FROM JournalEntry e WHERE e.personId = :person AND e.module <> :apart ORDER BY"
            + " e.module, e.unit, e.id")
@NamedQuery(
    name = "JournalEntry.countNotes",
    query = "SELECT COUNT(e) FROM JournalEntry e WHERE e.personId = :person AND e.module <> :apart")
@NamedQuery(
    name = "JournalEntry.ofItem",
    query =
        "SELECT e FROM JournalEntry e WHERE e.personId = :person AND e.module = :module AND e.item"
            + " = :item")
@NamedQuery(
    name = "JournalEntry.deleteUnit",
    query =
        "DELETE FROM JournalEntry e WHERE e.personId = :person AND e.module = :module AND e.unit ="
            + " :unit")
@NamedQuery(
    name = "JournalEntry.count",
    query = "SELECT COUNT(e) FROM JournalEntry e WHERE e.personId = :person")
@NamedQuery(
    name = "JournalEntry.deleteAll",
    query = "DELETE FROM JournalEntry e WHERE e.personId = :person")
class JournalEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "module_code")
  private String module;

  @Column(name = "unit_code")
  private String unit;

  private String item;
  private byte[] body;
  private int revision;

  @Column(name = "last_save_id")
  private String lastSaveId;

  @Column(name = "last_tab")
  private String lastTab;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Version private int version;

  protected JournalEntry() {}

  JournalEntry(long personId, JournalPlace place) {
    this.personId = personId;
    this.module = place.module();
    this.unit = place.unit();
    this.item = place.item();
  }

  /**
   * Takes the place of what stood here.
   *
   * @param closed closed by the owner's key, for this place
   * @param saveId by which the same save is known again
   * @param tab whose next save needs not know this one; empty: everybody's must
   */
  void write(byte[] closed, String saveId, String tab, Instant now) {
    this.body = closed.clone();
    this.lastSaveId = saveId;
    this.lastTab = tab;
    this.writtenAt = now;
    this.revision++;
  }

  /** Whether this very save was received before. */
  boolean knows(String saveId) {
    return saveId.equals(lastSaveId);
  }

  /** Whether somebody who saves now has seen all that stands here. */
  boolean isSeenBy(String tab, int seen) {
    return revision == seen || tab.equals(lastTab);
  }

  JournalPlace place() {
    return new JournalPlace(module, unit, item);
  }

  byte[] body() {
    return body.clone();
  }

  int revision() {
    return revision;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
