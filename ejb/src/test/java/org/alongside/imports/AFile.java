package org.alongside.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.ManagedBy;
import org.alongside.people.Reach;
import org.alongside.people.Span;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRelation;
import org.alongside.people.TeamSetting;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionPlan;

/** A file and what is here, for a test: the columns are found by their heads. */
final class AFile {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  final Map<String, Long> emails = new HashMap<>();
  final Map<String, Long> numbers = new HashMap<>();
  final Map<Long, Known.Person> persons = new HashMap<>();
  final List<Known.Member> members = new ArrayList<>();
  final List<Known.Grant> grants = new ArrayList<>();
  final List<ManagedBy> lines = new ArrayList<>();
  final List<Known.Site> sites = new ArrayList<>();
  final List<Known.Team> teams = new ArrayList<>();
  final List<Known.Position> positions = new ArrayList<>();
  final Set<Long> bound = new HashSet<>();
  Reach reach = new Reach(true, Set.of(), Set.of());
  boolean administers = true;
  boolean addMissing;
  DateOrder dates;

  AFile site(long id, String name) {
    sites.add(new Known.Site(id, "site-" + id, name, null));
    return this;
  }

  AFile team(long id, String name, Long site) {
    teams.add(new Known.Team(id, "team-" + id, name, TeamSetting.COMMUNITY, 1, null, site));
    return this;
  }

  AFile closedTeam(long id, String name) {
    teams.add(new Known.Team(id, "team-" + id, name, null, 1, TODAY, null));
    return this;
  }

  AFile person(long id, String given, String family, String email) {
    persons.put(
        id,
        new Known.Person(
            id,
            "person-" + id,
            given,
            family,
            null,
            "en",
            StaffGroup.CLINICIAN,
            "nurse",
            null,
            1,
            email,
            null));
    if (email != null) {
      emails.put(email, id);
    }
    return this;
  }

  AFile left(long id) {
    Known.Person p = persons.get(id);
    persons.put(
        id,
        new Known.Person(
            id,
            p.publicId(),
            p.given(),
            p.family(),
            null,
            null,
            null,
            null,
            null,
            1,
            p.email(),
            TODAY));
    return this;
  }

  AFile member(long person, long team, TeamRelation relation) {
    members.add(new Known.Member(members.size() + 1L, person, team, relation, open()));
    return this;
  }

  AFile role(long person, String role) {
    grants.add(new Known.Grant(grants.size() + 1L, person, role, true, null));
    return this;
  }

  AFile number(ExternalKind kind, String number, long id) {
    numbers.put(kind.key(number), id);
    return this;
  }

  AFile manager(long person, long manager) {
    lines.add(new ManagedBy(person, manager, open()));
    return this;
  }

  AFile position(long id, long team, String title, Long holder) {
    positions.add(
        new Known.Position(
            id,
            "position-" + id,
            team,
            new PositionPlan(
                PositionKind.STAFF, title, null, null, java.math.BigDecimal.ONE, TODAY, null),
            1,
            holder == null
                ? null
                : new Known.Holder(id + 1000, holder, TODAY.minusDays(30), null)));
    return this;
  }

  /** Somebody whom others count on. */
  AFile bound(long person) {
    bound.add(person);
    return this;
  }

  AFile coordinatorOf(Set<Long> sites, Set<Long> teams) {
    reach = new Reach(false, sites, teams);
    administers = false;
    return this;
  }

  private static Span open() {
    return new Span(TODAY.minusDays(30), null);
  }

  Facts facts() {
    return new Facts(
        TODAY,
        reach,
        administers,
        Map.of("nurse", "nurse", "infirmiere", "nurse"),
        emails,
        numbers,
        persons,
        members.stream().collect(Collectors.groupingBy(Known.Member::personId)),
        grants.stream().collect(Collectors.groupingBy(Known.Grant::personId)),
        lines,
        sites,
        teams,
        positions,
        bound);
  }

  /** What the rows of a CSV text come to. */
  List<RowPlan> plan(ImportKind kind, String... rows) {
    byte[] file = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
    RowReader reader = new RowReader();
    ImportOptions guessed = ColumnGuess.of(kind, reader.shape(kind, file).heads());
    ImportOptions options = new ImportOptions(guessed.columns(), dates, addMissing);
    List<SourceRow> source = reader.rows(kind, file, options);
    Facts facts = facts();
    Places places = new Places(facts, addMissing);
    return switch (kind) {
      case TEAMS -> new TeamsPlanner(facts, places, options).plan(source);
      case POSITIONS -> new PositionsPlanner(facts, places, options).plan(source);
      default -> new PeoplePlanner(facts, places, options).plan(source);
    };
  }
}
