package org.alongside.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.alongside.platform.Audited;
import org.alongside.platform.Roles;

/** Who did what to whom, when and from where, for an administrator to search and to take away. */
@Stateless
public class AuditLog {
  private static final int LARGEST_PAGE = 100;
  private static final int ROWS_A_PART = 1000;

  @Inject private AuditQueries entries;
  @Inject private AuditNames names;
  @Inject private Event<Audited> audited;

  /**
   * A page of the log, the latest first.
   *
   * @param language of the words, {@code en} or {@code fr}
   * @param size at most 100
   */
  @RolesAllowed(Roles.ADMIN)
  public List<AuditRow> page(AuditSearch search, String language, int first, int size) {
    return rows(entries.page(search, first, Math.min(size, LARGEST_PAGE)), language);
  }

  /** How many rows the whole list has. */
  @RolesAllowed(Roles.ADMIN)
  public int count(AuditSearch search) {
    return entries.count(search);
  }

  /** The actions to search for, in words. */
  @RolesAllowed(Roles.ADMIN)
  public List<AuditChoice> actions(String language) {
    return AuditWords.in(language).actions();
  }

  /** The kinds of things to search for, in words. */
  @RolesAllowed(Roles.ADMIN)
  public List<AuditChoice> objects(String language) {
    return AuditWords.in(language).objects();
  }

  /**
   * A part of the list as a CSV file (RFC 4180), so that a file of any length can be handed out as
   * it is read. That somebody takes the file is written down.
   *
   * @param language of the heads and words, {@code en} or {@code fr}
   * @param after where the part before ended, or null: it is the first
   */
  @RolesAllowed(Roles.ADMIN)
  public AuditPart part(AuditSearch search, String language, AuditPart.Mark after) {
    List<AuditEntry> found = entries.after(search, after, ROWS_A_PART);
    if (after == null) {
      audited.fire(new Audited("audit.exported", "audit", null, null));
    }
    AuditEntry last = found.size() < ROWS_A_PART ? null : found.get(found.size() - 1);
    return new AuditPart(
        AuditFile.text(rows(found, language), search.zone(), language, after == null),
        last == null ? null : new AuditPart.Mark(last.deed().at(), last.id()));
  }

  private List<AuditRow> rows(List<AuditEntry> found, String language) {
    AuditWords words = AuditWords.in(language);
    Map<String, String> known = names.of(found.stream().map(AuditEntry::deed).toList());
    return found.stream().map(e -> row(e.id(), e.deed(), known, words)).toList();
  }

  private static AuditRow row(long id, Deed deed, Map<String, String> known, AuditWords words) {
    return new AuditRow(
        id,
        deed.at(),
        deed.action(),
        words.action(deed.action()),
        deed.actor().kind(),
        named(deed.actor().publicId(), known),
        deed.actor().role(),
        deed.object(),
        words.object(deed.object()),
        named(deed.objectId(), known),
        named(deed.about(), known),
        deed.channel(),
        deed.address());
  }

  private static AuditRow.Named named(String id, Map<String, String> known) {
    return new AuditRow.Named(id, id == null ? null : known.get(id));
  }
}
