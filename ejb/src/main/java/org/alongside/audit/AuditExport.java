package org.alongside.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportRows;
import org.alongside.people.ExportTable;

/**
 * Who looked at somebody's records, and what they themselves did: what the log says of them, so in
 * the file only for its owner.
 */
@ApplicationScoped
class AuditExport implements ExportPart {
  /** The latest of each; ten years of somebody who signs in three times a day. */
  private static final int MOST = 10_000;

  /** Not what others did about what they wrote: who reported a post stays hidden. */
  private static final String ABOUT =
      """
      e.about = :me AND (e.actor IS NULL OR e.actor <> :me)
      AND (e.action LIKE '%.read' OR e.action LIKE 'person.%')\
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Actors actors;
  @Inject private AuditNames names;

  @Override
  public int order() {
    return 105;
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    String me = actors.publicId(personId);
    AuditWords words = AuditWords.in(language.getLanguage());
    List<Deed> about = deeds(ABOUT, me);
    Map<String, String> by =
        names.persons(
            about.stream()
                .map(d -> d.actor().publicId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    ExportRows rows = new ExportRows(em, "audit", language, personId);
    return List.of(
        rows.table(
            "about",
            about.stream().map(d -> about(d, words, by)).toList(),
            "at",
            "action",
            "actor",
            "role"),
        rows.table(
            "done",
            deeds("e.actor = :me", me).stream().map(d -> done(d, words)).toList(),
            "at",
            "action",
            "object",
            "address"));
  }

  private List<Deed> deeds(String which, String me) {
    return em.createQuery(
            "SELECT e FROM AuditEntry e WHERE " + which + " ORDER BY e.id DESC", AuditEntry.class)
        .setParameter("me", me)
        .setMaxResults(MOST)
        .getResultStream()
        .map(AuditEntry::deed)
        .toList();
  }

  private static List<String> about(Deed deed, AuditWords words, Map<String, String> names) {
    String actor = deed.actor().publicId();
    return Arrays.asList(
        deed.at().toString(),
        words.action(deed.action()),
        actor == null ? null : names.get(actor),
        deed.actor().role());
  }

  private static List<String> done(Deed deed, AuditWords words) {
    return Arrays.asList(
        deed.at().toString(),
        words.action(deed.action()),
        deed.object() == null ? null : words.object(deed.object()),
        deed.address());
  }
}
