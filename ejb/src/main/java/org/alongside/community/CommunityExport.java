package org.alongside.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;

/** Which communities somebody was in, and since when. */
@ApplicationScoped
class CommunityExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 80;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.community.community",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<List<String>> rows =
        em.createQuery(
                """
                SELECT c.name, m.fromOn, m.endsOn, m.roles FROM CommunityMember m
                JOIN Community c ON c.id = m.communityId WHERE m.personId = :person ORDER BY m.id
                """,
                Object[].class)
            .setParameter("person", personId)
            .getResultStream()
            .map(r -> Arrays.stream(r).map(v -> v == null ? null : v.toString()).toList())
            .toList();
    return List.of(
        new ExportTable(
            "communities",
            words.getString("community.export.communities"),
            Stream.of("name", "from", "until", "roles")
                .map(c -> new ExportTable.Column(c, words.getString("community.export." + c)))
                .toList(),
            rows));
  }
}
