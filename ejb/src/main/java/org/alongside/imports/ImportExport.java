package org.alongside.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;

/** The numbers by which systems elsewhere know a person, in their own export. */
@ApplicationScoped
class ImportExport implements ExportPart {
  @PersistenceContext private EntityManager em;

  @Override
  public int order() {
    return 100;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    List<List<String>> rows =
        em.createQuery(
                "SELECT x.number FROM ExternalId x WHERE x.kind = :kind AND x.objectId = :person",
                String.class)
            .setParameter("kind", ExternalKind.PERSON)
            .setParameter("person", personId)
            .getResultStream()
            .map(List::of)
            .toList();
    return List.of(
        new ExportTable(
            "numbers",
            Said.text("imports.export.numbers", language),
            List.of(new ExportTable.Column("number", Said.text("imports.column.number", language))),
            rows));
  }
}
