package org.alongside.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.StaffGroup;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionPlan;

/** What the rows about positions come to. A function of the file and of what is here. */
final class PositionsPlanner {
  private final Facts facts;
  private final Places places;
  private final ImportOptions options;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<Long> numbered = new HashSet<>();
  private final Map<Long, Integer> used = new HashMap<>();

  PositionsPlanner(Facts facts, Places places, ImportOptions options) {
    this.facts = facts;
    this.places = places;
    this.options = options;
    facts
        .numbers()
        .forEach(
            (key, id) -> {
              if (key.startsWith(ExternalKind.POSITION.key(""))) {
                numbered.add(id);
              }
            });
  }

  List<RowPlan> plan(List<SourceRow> rows) {
    return rows.stream().map(this::one).toList();
  }

  private RowPlan one(SourceRow source) {
    RowPlan row = new RowPlan(source);
    CellReader cells = new CellReader(facts, options, row);
    String number = cells.number();
    String title = cells.text(ImportField.TITLE);
    Spot.Team team = team(row, cells);
    if (title == null) {
      row.fault(ImportField.TITLE, "imports.fault.missing");
    }
    if (team == null || title == null) {
      return row;
    }
    String same = number != null ? "n " + number : "t " + team.id() + " " + Words.name(title);
    Integer before = seen.putIfAbsent(same, source.row());
    if (before != null) {
      row.fault(
          number != null ? ImportField.NUMBER : ImportField.TITLE,
          number != null ? "imports.fault.sameNumber" : "imports.fault.samePosition",
          number != null ? number : title,
          before);
      return row;
    }
    Known.Position known = known(row, number, title, team);
    Plan plan = plan(row, cells, title, known);
    HolderPlanner.Holding holding = new HolderPlanner(facts).plan(row, cells, known);
    if (row.outcome() == RowOutcome.FAULTY) {
      return row;
    }
    String newNumber =
        number == null || facts.numbers().containsKey(ExternalKind.POSITION.key(number))
            ? null
            : number;
    if (known == null) {
      row.adds("imports.effect.addsPosition", plan.is().title(), team.name());
    } else if (newNumber != null) {
      row.effect("imports.effect.number", newNumber);
    }
    row.does(
        new PositionStep(
            known,
            newNumber,
            team,
            known == null || plan.differs() ? plan.is() : null,
            holding.end(),
            holding.comes(),
            holding.from()));
    return row;
  }

  private Spot.Team team(RowPlan row, CellReader cells) {
    String name = cells.text(ImportField.TEAM);
    if (name == null) {
      row.fault(ImportField.TEAM, "imports.fault.missing");
      return null;
    }
    Spot.Team team = places.team(name);
    if (team == null) {
      row.fault(ImportField.TEAM, "imports.fault.team", name);
      return null;
    }
    if (team.known().closedOn() != null) {
      row.fault(ImportField.TEAM, "imports.fault.teamClosed", name);
      return null;
    }
    String site = cells.text(ImportField.SITE);
    if (site != null
        && (team.site() == null || !Words.name(team.site().name()).equals(Words.name(site)))) {
      row.fault(
          ImportField.SITE,
          team.site() == null ? "imports.fault.teamNowhere" : "imports.fault.teamElsewhere",
          team.name(),
          team.site() == null ? site : team.site().name());
      return null;
    }
    return team;
  }

  private Known.Position known(RowPlan row, String number, String title, Spot.Team team) {
    Long id = number == null ? null : facts.numbers().get(ExternalKind.POSITION.key(number));
    if (id != null) {
      Known.Position found =
          facts.positions().stream().filter(p -> p.id() == id).findFirst().orElse(null);
      if (found == null || found.teamId() != team.id()) {
        row.fault(ImportField.NUMBER, "imports.fault.positionGone", number);
      }
      return found;
    }
    List<Known.Position> alike =
        facts.positions().stream()
            .filter(p -> p.teamId() == team.id())
            .filter(p -> Words.name(p.plan().title()).equals(Words.name(title)))
            .filter(p -> number == null || !numbered.contains(p.id()))
            .toList();
    if (number != null) {
      // a number that is not known yet is another position, unless there is just one that has none
      return alike.size() == 1 && used.putIfAbsent(alike.get(0).id(), row.source().row()) == null
          ? alike.get(0)
          : null;
    }
    if (alike.size() > 1) {
      row.fault(ImportField.NUMBER, "imports.fault.manyPositions", alike.size(), title);
    }
    return alike.isEmpty() ? null : alike.get(0);
  }

  /** What a position is to be, and whether that is something else than it is. */
  private record Plan(PositionPlan is, boolean differs) {}

  private Plan plan(RowPlan row, CellReader cells, String title, Known.Position known) {
    PositionPlan was = known == null ? null : known.plan();
    PositionKind kind = cells.choice(ImportField.KIND, PositionKind.class, "imports.kind.");
    StaffGroup group = cells.group();
    String profession = cells.profession();
    BigDecimal fte = cells.share(ImportField.FTE);
    LocalDate planned = cells.day(ImportField.PLANNED);
    LocalDate term = cells.day(ImportField.TERM_ENDS);
    if (row.outcome() == RowOutcome.FAULTY) {
      return null;
    }
    PositionPlan next =
        new PositionPlan(
            kind != null ? kind : was != null ? was.kind() : PositionKind.STAFF,
            title,
            group != null ? group : was != null ? was.staffGroup() : null,
            profession != null ? profession : was != null ? was.profession() : null,
            fte != null ? fte : was != null ? was.fte() : BigDecimal.ONE,
            planned != null ? planned : was != null ? was.plannedOn() : facts.today(),
            term != null ? term : was != null ? was.termEndsOn() : null);
    PositionPlan kept = row.checked(fieldOf(next), next::kept);
    if (kept == null || was == null) {
      return new Plan(kept, false);
    }
    int before = row.said().size();
    Changes.add(row, ImportField.TITLE, was.title(), kept.title());
    Changes.addWords(row, ImportField.KIND, "imports.kind.", was.kind(), kept.kind());
    Changes.addWords(row, ImportField.GROUP, "people.group.", was.staffGroup(), kept.staffGroup());
    Changes.add(row, ImportField.PROFESSION, was.profession(), kept.profession());
    Changes.add(row, ImportField.FTE, plain(was.fte()), plain(kept.fte()));
    Changes.add(row, ImportField.PLANNED, was.plannedOn(), kept.plannedOn());
    Changes.add(row, ImportField.TERM_ENDS, was.termEndsOn(), kept.termEndsOn());
    return new Plan(kept, row.said().size() > before);
  }

  /** The column at which a refusal of the whole is said. */
  private static ImportField fieldOf(PositionPlan plan) {
    if (plan.title().length() > 200) {
      return ImportField.TITLE;
    }
    boolean term = plan.termEndsOn() != null && !plan.termEndsOn().isAfter(plan.plannedOn());
    return term ? ImportField.TERM_ENDS : ImportField.FTE;
  }

  private static String plain(BigDecimal share) {
    return share.stripTrailingZeros().toPlainString();
  }
}
