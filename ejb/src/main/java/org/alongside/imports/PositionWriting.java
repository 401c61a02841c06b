package org.alongside.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.position.PositionRegister;
import org.alongside.position.Positions;

/** Writes what rows about positions come to. */
@Dependent
class PositionWriting {
  @PersistenceContext private EntityManager em;
  @EJB private Positions positions;
  @Inject private PositionRegister register;

  /**
   * @param numbers takes what the file calls them
   */
  List<ImportSql.Deed> write(List<RowPlan> chunk, List<ImportSql.Numbered> numbers) {
    List<ImportSql.Deed> deeds = new ArrayList<>();
    Map<RowPlan, String> addresses = new HashMap<>();
    for (RowPlan row : chunk) {
      PositionStep step = row.position();
      Known.Position known = step.known();
      if (known == null) {
        addresses.put(row, positions.plan(step.team().publicId(), step.plan()));
      } else {
        addresses.put(row, known.publicId());
        if (step.plan() != null) {
          positions.change(known.publicId(), step.plan(), known.version());
          deeds.add(
              deed(
                  row,
                  ImportDeed.Kind.POSITION_CHANGED,
                  known.id(),
                  Json.write(new PositionBefore(known.publicId(), known.plan(), known.version()))));
        }
      }
    }
    em.flush();
    Map<String, Long> ids = ids(addresses.values());
    for (RowPlan row : chunk) {
      String address = addresses.get(row);
      PositionStep step = row.position();
      long id = ids.get(address);
      if (step.known() == null) {
        deeds.add(deed(row, ImportDeed.Kind.POSITION_ADDED, id, null));
      }
      if (step.number() != null) {
        numbers.add(new ImportSql.Numbered(ExternalKind.POSITION, step.number(), id));
      }
      if (step.end() != null) {
        PositionStep.End end = step.end();
        PositionRegister.Held was = register.held(end.tenure());
        positions.vacate(address, end.tenure(), end.day(), end.reason());
        em.flush();
        deeds.add(deed(row, ImportDeed.Kind.TENURE_ENDED, end.tenure(), Json.write(was)));
      }
      if (step.holder() != null) {
        positions.fill(address, step.holder().publicId(), step.from(), null);
        deeds.add(
            deed(row, ImportDeed.Kind.POSITION_FILLED, id, String.valueOf(step.holder().id())));
      }
    }
    return deeds;
  }

  private Map<String, Long> ids(java.util.Collection<String> addresses) {
    Map<String, Long> ids = new HashMap<>();
    if (!addresses.isEmpty()) {
      em.createQuery(
              "SELECT p.publicId, p.id FROM Position p WHERE p.publicId IN :ids", Object[].class)
          .setParameter("ids", addresses)
          .getResultStream()
          .forEach(r -> ids.put((String) r[0], (Long) r[1]));
    }
    return ids;
  }

  private static ImportSql.Deed deed(RowPlan row, ImportDeed.Kind kind, long id, String before) {
    return new ImportSql.Deed(row.source().seq(), kind, id, before);
  }
}
