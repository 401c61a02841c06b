package org.alongside.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alongside.people.TeamRelation;

/**
 * What a row about a person says of teams: which they join, lead, and belong to no more. Teams that
 * are named and are not there are added where that was asked for.
 */
final class MembershipPlanner {
  private final Facts facts;
  private final Places places;
  private final EndsPlanner ending;

  MembershipPlanner(Facts facts, Places places, EndsPlanner ending) {
    this.facts = facts;
    this.places = places;
    this.ending = ending;
  }

  /** Teams that a row joins, and memberships that it ends. */
  record Teams(List<PersonStep.Join> joins, List<Known.Member> ends) {}

  Teams plan(RowPlan row, CellReader cells, Known.Person known) {
    List<PersonStep.Join> joins = new ArrayList<>();
    Set<Spot.Team> named = new LinkedHashSet<>();
    Set<Long> ids = new HashSet<>();
    for (String name : cells.several(ImportField.TEAM)) {
      Spot.Team team = team(row, cells, ImportField.TEAM, name);
      if (team != null && named.add(team)) {
        ids.add(team.id());
        join(row, known, team, TeamRelation.MEMBER_OF, joins);
      }
    }
    for (String name : cells.several(ImportField.LEADS)) {
      Spot.Team team = team(row, cells, ImportField.LEADS, name);
      if (team != null) {
        join(row, known, team, TeamRelation.LEADS, joins);
      }
    }
    boolean everywhere = facts.reach().everywhere();
    if (known == null && named.isEmpty() && !everywhere && row.outcome() != RowOutcome.FAULTY) {
      row.fault(ImportField.TEAM, "imports.fault.needTeam");
    }
    List<Known.Member> ends = new ArrayList<>();
    if (known != null && !named.isEmpty()) {
      facts.membersOf(known.id()).stream()
          .filter(m -> m.relation() == TeamRelation.MEMBER_OF)
          .filter(m -> facts.reach().hasTeam(m.teamId()) && !ids.contains(m.teamId()))
          .forEach(ends::add);
    }
    ends.addAll(ending.leads(row, cells, known));
    return new Teams(joins, ends);
  }

  private void join(
      RowPlan row,
      Known.Person known,
      Spot.Team team,
      TeamRelation relation,
      List<PersonStep.Join> joins) {
    boolean already =
        known != null
            && !team.isNew()
            && facts.membersOf(known.id()).stream()
                .anyMatch(m -> m.teamId() == team.id() && m.relation() == relation);
    boolean twice = joins.stream().anyMatch(j -> j.team() == team && j.relation() == relation);
    if (!already && !twice) {
      joins.add(new PersonStep.Join(team, relation));
    }
  }

  private Spot.Team team(RowPlan row, CellReader cells, ImportField field, String name) {
    Spot.Team team = places.team(name);
    String siteName = cells.text(ImportField.SITE);
    if (team == null) {
      if (!places.addsMissing() || places.isTaken(name)) {
        row.fault(field, "imports.fault.team", name);
        return null;
      }
      Spot.Site site = siteName == null ? null : places.site(row, siteName, null);
      if (siteName != null && site == null) {
        return null;
      }
      Spot.Team added = places.addTeam(row, field, name, null, site);
      if (added != null) {
        row.effect("imports.effect.addsTeam", added.name());
      }
      return added;
    }
    if (team.known() != null && team.known().closedOn() != null) {
      row.fault(field, "imports.fault.teamClosed", team.name());
      return null;
    }
    boolean elsewhere =
        field == ImportField.TEAM
            && siteName != null
            && (team.site() == null
                || !Words.name(team.site().name()).equals(Words.name(siteName)));
    if (elsewhere) {
      row.fault(
          ImportField.SITE,
          team.site() == null ? "imports.fault.teamNowhere" : "imports.fault.teamElsewhere",
          team.name(),
          team.site() == null ? siteName : team.site().name());
      return null;
    }
    return team;
  }

  void say(RowPlan row, Teams teams) {
    for (PersonStep.Join join : teams.joins()) {
      row.effect(
          join.relation() == TeamRelation.LEADS ? "imports.effect.leads" : "imports.effect.joins",
          join.team().name());
    }
    for (Known.Member end : teams.ends()) {
      row.effect(
          end.relation() == TeamRelation.LEADS ? "imports.effect.leadsEnds" : "imports.effect.ends",
          places.team(end.teamId()).name());
    }
  }
}
