package org.alongside.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.catalogue.Guide;
import org.alongside.catalogue.ModuleExtras;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;

/** Reads what is published as passages, many versions at once. */
@Dependent
class PassageQueries {
  private static final ObjectMapper JSON = new ObjectMapper();

  @PersistenceContext private EntityManager em;

  /** The current version of every module, by its code. */
  Map<String, Long> current() {
    Map<String, Long> versions = new HashMap<>();
    em.createQuery(
            "SELECT m.code, m.currentVersionId FROM CatalogueModule m"
                + " WHERE m.currentVersionId IS NOT NULL",
            Object[].class)
        .getResultStream()
        .forEach(row -> versions.put((String) row[0], (Long) row[1]));
    return versions;
  }

  /** Every version that somebody follows. */
  Set<Long> followed() {
    return new TreeSet<>(
        em.createQuery("SELECT DISTINCT e.versionId FROM Enrolment e", Long.class).getResultList());
  }

  /** All passages of these versions. */
  List<Passage> of(Collection<Long> versions) {
    Titles titles = titles(versions);
    Map<Long, Set<String>> selected = selected(versions);
    List<Passage> passages = new ArrayList<>();
    units(versions, titles, selected, passages);
    guides(versions, titles, passages);
    titles.modules(passages);
    return passages;
  }

  private Stream<Object[]> rows(String query, Collection<Long> versions) {
    return em.createQuery(query, Object[].class)
        .setParameter("versions", versions)
        .getResultStream();
  }

  private Titles titles(Collection<Long> versions) {
    Titles titles = new Titles();
    rows(
            """
            SELECT t.versionId, m.code, t.language, t.title, t.summary, t.followedBy
            FROM ModuleText t JOIN ModuleVersion v ON v.id = t.versionId
            JOIN CatalogueModule m ON m.id = v.moduleId WHERE t.versionId IN :versions
            """,
            versions)
        .forEach(
            r ->
                titles.add(
                    (Long) r[0],
                    (String) r[1],
                    (String) r[2],
                    (String) r[3],
                    r[4] + (r[5] == null ? "" : " " + r[5])));
    rows(
            """
            SELECT d.versionId, d.language, d.content FROM ModuleDocument d
            WHERE d.versionId IN :versions
            AND d.kind = org.alongside.catalogue.ModuleDocument.Kind.NOTICE
            """,
            versions)
        .forEach(r -> titles.notice((Long) r[0], (String) r[1], read((String) r[2], String.class)));
    return titles;
  }

  /** Units that are in the standard selection; a version from before there were any has no row. */
  private Map<Long, Set<String>> selected(Collection<Long> versions) {
    Map<Long, Set<String>> selected = new HashMap<>();
    rows(
            "SELECT x.versionId, x.selections FROM VersionExtras x WHERE x.versionId IN :versions",
            versions)
        .forEach(r -> selected.put((Long) r[0], standard((String) r[1])));
    return selected;
  }

  private static Set<String> standard(String selections) {
    try {
      return Set.copyOf(
          JSON.readValue(selections, new TypeReference<Map<String, ModuleExtras.Selection>>() {})
              .get(ModuleExtras.STANDARD)
              .units());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void units(
      Collection<Long> versions,
      Titles titles,
      Map<Long, Set<String>> selected,
      List<Passage> passages) {
    rows(
            """
            SELECT u.versionId, u.code, u.kind, t.language, t.title, t.content
            FROM UnitVersion u JOIN UnitText t ON t.unitId = u.id
            WHERE u.versionId IN :versions ORDER BY u.versionId, u.position
            """,
            versions)
        .forEach(
            r -> {
              Set<String> units = selected.get((Long) r[0]);
              if (units == null || units.contains((String) r[1])) {
                unit(r, titles, passages);
              }
            });
  }

  private static void unit(Object[] row, Titles titles, List<Passage> passages) {
    long version = (Long) row[0];
    String language = (String) row[3];
    UnitContent content = read((String) row[5], UnitContent.class);
    String notice = content.notice() == null ? titles.notice(version, language) : content.notice();
    List<Passages.Part> parts = new ArrayList<>(Passages.of((UnitKind) row[2], content));
    if (parts.isEmpty()) {
      parts.add(new Passages.Part("", "", ""));
    }
    for (Passages.Part part : parts) {
      passages.add(
          titles.passage(
              Scopes.learner(version),
              version,
              (String) row[1],
              (String) row[4],
              language,
              part,
              notice));
    }
  }

  private void guides(Collection<Long> versions, Titles titles, List<Passage> passages) {
    rows(
            """
            SELECT d.versionId, d.language, d.content FROM ModuleDocument d
            WHERE d.versionId IN :versions
            AND d.kind = org.alongside.catalogue.ModuleDocument.Kind.GUIDE
            """,
            versions)
        .forEach(
            r -> {
              long version = (Long) r[0];
              Guide guide = read((String) r[2], Guide.class);
              for (Passages.Part part : Passages.of(guide)) {
                passages.add(
                    titles.passage(
                        Scopes.guide(version),
                        version,
                        "",
                        guide.title(),
                        (String) r[1],
                        part,
                        ""));
              }
            });
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
