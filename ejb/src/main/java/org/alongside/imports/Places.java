package org.alongside.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.TeamSetting;

/** Sites and teams by name while the rows are looked at: those here, and those the file adds. */
final class Places {
  private final Facts facts;
  private final boolean addMissing;
  private final Map<String, Spot.Site> sites = new HashMap<>();
  private final Map<Long, Spot.Site> sitesById = new HashMap<>();
  private final Map<String, Spot.Team> teams = new HashMap<>();
  private final Map<Long, Spot.Team> teamsById = new HashMap<>();
  private final List<Spot.Site> newSites = new ArrayList<>();
  private final List<Spot.Team> newTeams = new ArrayList<>();

  Places(Facts facts, boolean addMissing) {
    this.facts = facts;
    this.addMissing = addMissing;
    for (Known.Site site : facts.sites()) {
      Spot.Site spot = new Spot.Site(site);
      sites.put(Words.name(site.name()), spot);
      sitesById.put(site.id(), spot);
    }
    for (Known.Team team : facts.teams()) {
      Spot.Team spot =
          new Spot.Team(team, team.siteId() == null ? null : sitesById.get(team.siteId()));
      teams.put(Words.name(team.name()), spot);
      teamsById.put(team.id(), spot);
    }
  }

  /** A team that is within reach, or that the file adds. */
  Spot.Team team(String name) {
    Spot.Team spot = teams.get(Words.name(name));
    return spot != null && (spot.isNew() || facts.reach().hasTeam(spot.id())) ? spot : null;
  }

  Spot.Team team(long id) {
    return teamsById.get(id);
  }

  /** Whether a team has this name, whoever looks after it. */
  boolean isTaken(String name) {
    return teams.containsKey(Words.name(name));
  }

  boolean addsMissing() {
    return addMissing;
  }

  /** The site that a row names: here, or added; null and a fault when it can be neither. */
  Spot.Site site(RowPlan row, String name, String place) {
    Spot.Site found = sites.get(Words.name(name));
    if (found != null
        && !found.isNew()
        && facts.sites().stream()
            .anyMatch(s -> s.publicId().equals(found.publicId()) && s.closedOn() != null)) {
      row.fault(ImportField.SITE, "imports.fault.siteClosed", name);
      return null;
    }
    if (found != null) {
      return found;
    }
    String kept = row.checked(ImportField.SITE, () -> org.alongside.people.Text.name(name));
    if (kept == null) {
      return null;
    }
    if (!addMissing) {
      row.fault(ImportField.SITE, "imports.fault.site", name);
      return null;
    }
    if (!facts.reach().everywhere()) {
      row.fault(ImportField.SITE, "imports.fault.siteScope", name);
      return null;
    }
    Spot.Site added = new Spot.Site(kept, place == null ? "" : place, row.source().seq());
    sites.put(Words.name(kept), added);
    newSites.add(added);
    row.effect("imports.effect.addsSite", kept);
    return added;
  }

  /** Adds a team, where whoever brings the file may; null and a fault where not. */
  Spot.Team addTeam(
      RowPlan row, ImportField field, String name, TeamSetting setting, Spot.Site site) {
    String kept = row.checked(field, () -> org.alongside.people.Text.name(name));
    if (kept == null) {
      return null;
    }
    boolean may =
        facts.reach().everywhere()
            || site != null && site.id() != null && facts.reach().hasSite(site.id());
    if (!may || isTaken(kept)) {
      row.fault(field, "imports.fault.teamScope", name);
      return null;
    }
    Spot.Team added = new Spot.Team(kept, setting, site, row.source().seq());
    teams.put(Words.name(kept), added);
    newTeams.add(added);
    return added;
  }

  List<Spot.Site> newSites() {
    return newSites;
  }

  List<Spot.Team> newTeams() {
    return newTeams;
  }
}
