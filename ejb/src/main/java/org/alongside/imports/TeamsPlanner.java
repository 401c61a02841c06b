package org.alongside.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.people.TeamSetting;

/** What the rows about teams come to. A function of the file and of what is here. */
final class TeamsPlanner {
  private final Facts facts;
  private final Places places;
  private final ImportOptions options;
  private final Map<String, Integer> seen = new HashMap<>();

  TeamsPlanner(Facts facts, Places places, ImportOptions options) {
    this.facts = facts;
    this.places = places;
    this.options = options;
  }

  List<RowPlan> plan(List<SourceRow> rows) {
    return rows.stream().map(this::one).toList();
  }

  private RowPlan one(SourceRow source) {
    RowPlan row = new RowPlan(source);
    CellReader cells = new CellReader(facts, options, row);
    String number = cells.number();
    String name =
        row.checked(
            ImportField.NAME, () -> org.alongside.people.Text.name(cells.text(ImportField.NAME)));
    TeamSetting setting = cells.choice(ImportField.SETTING, TeamSetting.class, "imports.setting.");
    if (name == null) {
      return row;
    }
    Integer before = seen.putIfAbsent(Words.name(name), source.row());
    if (before != null) {
      row.fault(ImportField.NAME, "imports.fault.sameTeam", name, before);
      return row;
    }
    Spot.Team known = known(number, name);
    if (known == null && places.isTaken(name)) {
      row.fault(ImportField.NAME, "imports.fault.teamScope", name);
      return row;
    }
    String siteName = cells.text(ImportField.SITE);
    Spot.Site site =
        siteName == null ? null : places.site(row, siteName, cells.text(ImportField.PLACE));
    if (row.outcome() == RowOutcome.FAULTY) {
      return row;
    }
    String newNumber =
        number == null || facts.numbers().containsKey(ExternalKind.TEAM.key(number))
            ? null
            : number;
    if (known == null) {
      Spot.Team added = places.addTeam(row, ImportField.NAME, name, setting, site);
      if (added != null) {
        row.adds("imports.effect.addsTeam", name);
        row.does(new TeamStep(added, newNumber, null, null, null));
      }
    } else {
      changes(row, known, newNumber, name, setting, site);
    }
    return row;
  }

  private Spot.Team known(String number, String name) {
    Long id = number == null ? null : facts.numbers().get(ExternalKind.TEAM.key(number));
    Spot.Team byNumber = id == null ? null : places.team(id);
    if (byNumber != null && facts.reach().hasTeam(byNumber.id())) {
      return byNumber;
    }
    return places.team(name);
  }

  private void changes(
      RowPlan row,
      Spot.Team known,
      String number,
      String name,
      TeamSetting setting,
      Spot.Site site) {
    if (known.isNew()) {
      row.does(new TeamStep(known, number, null, null, null));
      return;
    }
    if (known.known().closedOn() != null) {
      row.fault(ImportField.NAME, "imports.fault.teamClosed", known.name());
      return;
    }
    boolean renames = !known.name().equals(name);
    if (renames && places.isTaken(name) && places.team(name) != known) {
      row.fault(ImportField.NAME, "people.error.teamTaken", name);
      return;
    }
    Changes.add(row, ImportField.NAME, known.name(), name);
    TeamSetting next = setting == null ? known.setting() : setting;
    Changes.addWords(row, ImportField.SETTING, "imports.setting.", known.setting(), next);
    boolean moves = site != null && site != known.site();
    if (moves) {
      boolean may =
          facts.reach().everywhere() || site.id() != null && facts.reach().hasSite(site.id());
      if (!may) {
        row.fault(ImportField.SITE, "imports.fault.siteScope", site.name());
        return;
      }
      Changes.add(
          row, ImportField.SITE, known.site() == null ? null : known.site().name(), site.name());
    }
    if (number != null) {
      row.effect("imports.effect.number", number);
    }
    row.does(
        new TeamStep(
            known,
            number,
            renames ? name : null,
            Objects.equals(next, known.setting()) ? null : next,
            moves ? site : null));
  }
}
