package org.alongside.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.imports.ImportDeed.Kind;
import org.alongside.people.ChangePerson;
import org.alongside.people.ChangeTeam;

/** Refuses to take an import back when something depends on what it made. */
@Dependent
class Dependents {
  private static final int NAMED = 20;

  /** What came with them, and what the program has made of that by itself. */
  private static final Set<String> OF_PERSON =
      Set.of(
          "account",
          "password_link",
          "role_grant",
          "team_member",
          "reporting_line",
          "message",
          "plan_stale",
          "plan_change",
          "plan_item",
          "training_plan",
          "credential_turn");

  @Inject private DependentsSql sql;

  void requireNone(long run, Made made) {
    persons(made);
    for (Kind kind :
        List.of(
            Kind.ROLE_GIVEN,
            Kind.JOINED,
            Kind.MANAGER_GIVEN,
            Kind.SITE_ADDED,
            Kind.TEAM_ADDED,
            Kind.POSITION_ADDED,
            Kind.ROLE_ENDED,
            Kind.PERSON_LEFT)) {
      made.block(kind, sql.changed(kind, made.ids(kind)));
    }
    made.block(Kind.MORE_ENDED, made.ids(Kind.MORE_ENDED));
    made.block(Kind.ACCOUNT_OPENED, sql.usedAccounts(made.ids(Kind.ACCOUNT_OPENED)));
    versions(made);
    places(made);
    positions(made);
    if (made.blocked() > 0) {
      throw Refusal.conflict("imports.error.depends", made.blocked(), named(run, made));
    }
  }

  private String named(long run, Made made) {
    List<Integer> seqs = made.rows().stream().filter(s -> s > 0).limit(NAMED).toList();
    List<String> names = new ArrayList<>(seqs.isEmpty() ? List.of() : sql.rows(run, seqs));
    if (names.isEmpty()) {
      return "–"; // none, or they are forgotten already
    }
    if (made.rows().size() > NAMED) {
      names.add("…");
    }
    return String.join(", ", names);
  }

  private void persons(Made made) {
    List<Long> ids = made.ids(Kind.PERSON_ADDED);
    made.block(Kind.PERSON_ADDED, sql.usedPersons(ids));
    made.block(Kind.PERSON_ADDED, sql.referred("person", ids, OF_PERSON));
    Map<Long, ImportDeed> deeds = made.byId(Kind.PERSON_ADDED);
    for (int i = 0; i < 2; i++) {
      int which = i;
      made.block(
          Kind.PERSON_ADDED,
          sql.counted(i == 0, ids).stream()
              .filter(p -> p.value() > Json.numbers(deeds.get(p.of()).before()).get(which))
              .map(DependentsSql.Pair::of)
              .toList());
    }
    Set<Long> own = new HashSet<>(made.ids(Kind.MANAGER_GIVEN));
    made.block(
        Kind.PERSON_ADDED,
        sql.lines(ids).stream()
            .filter(l -> !own.contains(l.value()))
            .map(DependentsSql.Pair::of)
            .toList());
  }

  private void versions(Made made) {
    for (Kind kind : List.of(Kind.PERSON_CHANGED, Kind.TEAM_CHANGED, Kind.POSITION_CHANGED)) {
      Map<Long, ImportDeed> deeds = made.byId(kind);
      made.block(
          kind,
          sql.versions(kind, made.ids(kind)).stream()
              .filter(v -> v.value() != 1 + version(kind, deeds.get(v.of()).before()))
              .map(DependentsSql.Pair::of)
              .toList());
    }
  }

  private static int version(Kind kind, String before) {
    return switch (kind) {
      case PERSON_CHANGED -> Json.read(before, ChangePerson.class).version();
      case TEAM_CHANGED -> Json.read(before, ChangeTeam.class).version();
      default -> Json.read(before, PositionBefore.class).version();
    };
  }

  private void places(Made made) {
    List<Long> teams = made.ids(Kind.TEAM_ADDED);
    made.block(Kind.TEAM_ADDED, sql.referred("team", teams, Set.of("team_member", "team_site")));
    Set<Long> own = new HashSet<>(made.ids(Kind.JOINED));
    own.addAll(sql.membershipsOf(made.ids(Kind.PERSON_ADDED)));
    made.block(
        Kind.TEAM_ADDED,
        sql.members(teams).stream()
            .filter(m -> !own.contains(m.value()))
            .map(DependentsSql.Pair::of)
            .toList());
    List<Long> sites = made.ids(Kind.SITE_ADDED);
    made.block(Kind.SITE_ADDED, sql.referred("site", sites, Set.of("team_site")));
    Set<Long> moved = new HashSet<>(teams);
    moved.addAll(made.ids(Kind.TEAM_CHANGED));
    made.block(
        Kind.SITE_ADDED,
        sql.teamsAt(sites).stream()
            .filter(t -> !moved.contains(t.value()))
            .map(DependentsSql.Pair::of)
            .toList());
  }

  private void positions(Made made) {
    List<Long> added = made.ids(Kind.POSITION_ADDED);
    made.block(Kind.POSITION_ADDED, sql.referred("staff_position", added, Set.of("tenure")));
    Map<Long, String> filled =
        made.of(Kind.POSITION_FILLED).stream()
            .collect(Collectors.toMap(ImportDeed::objectId, ImportDeed::before, (a, b) -> a));
    made.block(
        Kind.POSITION_ADDED,
        sql.holders(added).stream()
            .filter(h -> !String.valueOf(h.value()).equals(filled.get(h.of())))
            .map(DependentsSql.Pair::of)
            .toList());
    made.block(
        Kind.POSITION_FILLED,
        sql.holders(made.ids(Kind.POSITION_FILLED)).stream()
            .filter(h -> String.valueOf(-h.value()).equals(filled.get(h.of())))
            .map(DependentsSql.Pair::of)
            .toList());
    Set<String> own = Set.copyOf(filled.values());
    made.block(
        Kind.TENURE_ENDED,
        sql.successors(made.ids(Kind.TENURE_ENDED)).stream()
            .filter(s -> !own.contains(String.valueOf(s.value())))
            .map(DependentsSql.Pair::of)
            .toList());
  }
}
