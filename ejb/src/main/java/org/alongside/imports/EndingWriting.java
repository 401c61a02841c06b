package org.alongside.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alongside.people.Register;
import org.alongside.platform.Roles;
import org.alongside.position.PositionRegister;

/** Writes that roles end and that people leave, and keeps what was before. */
@Dependent
class EndingWriting {
  @PersistenceContext private EntityManager em;
  @Inject private Register register;
  @Inject private PositionRegister positions;

  List<ImportSql.Deed> roles(List<RowPlan> chunk, Facts facts) {
    List<ImportSql.Deed> deeds = new ArrayList<>();
    List<Long> ends = new ArrayList<>();
    for (RowPlan row : chunk) {
      for (Known.Grant end : row.person().roleEnds()) {
        ends.add(end.id());
        deeds.add(ended(row, ImportDeed.Kind.ROLE_ENDED, end.id(), end.endsOn()));
        if (end.role().equals(Roles.MENTOR)) {
          more(row, facts, deeds);
        }
      }
    }
    if (!ends.isEmpty()) {
      register.endGrants(ends);
    }
    return deeds;
  }

  List<ImportSql.Deed> leavers(List<RowPlan> chunk, Facts facts) {
    FlushModeType mode = em.getFlushMode();
    // whoever ends more with it asks for what has been ended already
    em.setFlushMode(FlushModeType.AUTO);
    List<ImportSql.Deed> deeds = left(chunk, facts);
    em.setFlushMode(mode);
    return deeds;
  }

  private List<ImportSql.Deed> left(List<RowPlan> chunk, Facts facts) {
    List<ImportSql.Deed> deeds = new ArrayList<>();
    for (RowPlan row : chunk) {
      long who = row.person().spot().id();
      PersonStep.Leave leave = row.person().leave();
      positions
          .heldAfter(who, leave.day())
          .forEach(
              held ->
                  deeds.add(
                      deed(row, ImportDeed.Kind.TENURE_ENDED, held.tenure(), Json.write(held))));
      Register.Gone gone = register.leave(who, leave.day(), leave.reason());
      gone.grants()
          .forEach(e -> deeds.add(ended(row, ImportDeed.Kind.ROLE_ENDED, e.id(), e.before())));
      gone.memberships()
          .forEach(e -> deeds.add(ended(row, ImportDeed.Kind.LEFT, e.id(), e.before())));
      gone.lines()
          .forEach(e -> deeds.add(ended(row, ImportDeed.Kind.MANAGER_ENDED, e.id(), e.before())));
      deeds.add(deed(row, ImportDeed.Kind.PERSON_LEFT, who, leave.day().toString()));
      more(row, facts, deeds);
    }
    return deeds;
  }

  private static void more(RowPlan row, Facts facts, List<ImportSql.Deed> deeds) {
    long who = row.person().spot().id();
    if (facts.bound().contains(who)) {
      deeds.add(deed(row, ImportDeed.Kind.MORE_ENDED, who, null));
    }
  }

  private static ImportSql.Deed ended(
      RowPlan row, ImportDeed.Kind kind, long id, LocalDate before) {
    return deed(row, kind, id, Objects.toString(before, null));
  }

  private static ImportSql.Deed deed(RowPlan row, ImportDeed.Kind kind, long id, String before) {
    return new ImportSql.Deed(row.source().seq(), kind, id, before);
  }
}
