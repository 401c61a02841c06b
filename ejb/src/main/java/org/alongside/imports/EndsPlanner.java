package org.alongside.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.account.EmailAddress;
import org.alongside.people.GrantRole;
import org.alongside.people.LeavingReason;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;

/** What rows about people end: that somebody is here, has a role, or leads a team. */
final class EndsPlanner {
  private final Facts facts;
  private final Places places;

  EndsPlanner(Facts facts, Places places) {
    this.facts = facts;
    this.places = places;
  }

  /**
   * Somebody is disabled in the system elsewhere, or to be deleted there: since it tells neither a
   * day nor a reason, nobody is ended here by it, but whoever brings the file hears of it.
   */
  void closedElsewhere(RowPlan row) {
    Known.Person known = facts.byNumber(row.source().get(ImportField.NUMBER));
    if (known == null) {
      known = facts.byEmail(EmailAddress.forLookup(row.source().get(ImportField.EMAIL)));
    }
    if (known != null && known.leftOn() == null && facts.reaches(known)) {
      row.remark("imports.remark.closed", known.fullName());
    }
  }

  /** A row with the day on which somebody is no longer here says that, and nothing else. */
  void leaves(RowPlan row, CellReader cells, Known.Person known) {
    LocalDate day = cells.day(ImportField.LEFT_ON);
    LeavingReason reason =
        cells.choice(ImportField.LEFT_REASON, LeavingReason.class, "imports.leaving.");
    if (row.outcome() == RowOutcome.FAULTY) {
      return;
    }
    if (known == null) {
      row.fault(ImportField.LEFT_ON, "imports.fault.leftUnknown");
    } else if (known.leftOn() != null) {
      if (!known.leftOn().equals(day)) {
        row.fault(ImportField.LEFT_ON, "imports.fault.leftOther", known.fullName(), known.leftOn());
      }
    } else if (!facts.mayArrange(known)) {
      row.fault(ImportField.LEFT_ON, "imports.fault.kept", known.fullName());
    } else if (reason == null) {
      row.fault(
          ImportField.LEFT_REASON,
          "imports.fault.leftReason",
          Said.word("imports.list." + ImportField.LEFT_REASON));
    } else {
      row.effect("imports.effect.leaves", known.fullName(), day);
      moreEnds(row, known);
      row.does(PersonStep.leaves(new Spot.Person(known), new PersonStep.Leave(day, reason)));
    }
  }

  private void moreEnds(RowPlan row, Known.Person known) {
    if (facts.bound().contains(known.id())) {
      row.effect("imports.effect.moreEnds");
    }
  }

  /** Roles that somebody has everywhere and has no longer; one that they have not is none. */
  List<Known.Grant> roles(RowPlan row, CellReader cells, Known.Person known) {
    List<Known.Grant> ends = new ArrayList<>();
    for (String role : cells.roles(ImportField.ROLES_END)) {
      if (cells.names(ImportField.ROLES, role)) {
        row.fault(
            ImportField.ROLES_END, "imports.fault.roleBoth", Said.word("people.role." + role));
      } else if (known != null) {
        facts.grantsOf(known.id()).stream()
            .filter(g -> g.everywhere() && g.role().equals(role))
            .forEach(ends::add);
      }
    }
    if (ends.isEmpty()) {
      return ends;
    }
    if (!facts.mayArrange(known)) {
      row.fault(ImportField.ROLES_END, "imports.fault.kept", known.fullName());
    }
    for (Known.Grant end : ends) {
      row.checked(
          ImportField.ROLES_END,
          () -> {
            GrantRole.requireWithin(facts::reach, end.role(), null, null);
            return end;
          });
      row.effect("imports.effect.roleEnds", Said.word("people.role." + end.role()));
      if (end.role().equals(Roles.MENTOR)) {
        moreEnds(row, known);
      }
    }
    return ends;
  }

  /** That somebody leads teams and does no longer. */
  List<Known.Member> leads(RowPlan row, CellReader cells, Known.Person known) {
    List<Known.Member> ends = new ArrayList<>();
    for (String name : cells.several(ImportField.LEADS_END)) {
      Spot.Team team = places.team(name);
      if (team == null || team.isNew()) {
        row.fault(ImportField.LEADS_END, "imports.fault.team", name);
      } else if (cells.several(ImportField.LEADS).stream()
          .anyMatch(led -> places.team(led) == team)) {
        row.fault(ImportField.LEADS_END, "imports.fault.leadsBoth", team.name());
      } else if (known != null) {
        facts.membersOf(known.id()).stream()
            .filter(m -> m.relation() == TeamRelation.LEADS && m.teamId() == team.id())
            .forEach(ends::add);
      }
    }
    return ends;
  }
}
