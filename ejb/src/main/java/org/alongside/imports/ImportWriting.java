package org.alongside.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.account.Accounts;
import org.alongside.people.ChangePerson;
import org.alongside.people.ChangeTeam;
import org.alongside.people.ManagedBy;
import org.alongside.people.PersonRef;
import org.alongside.people.Register;
import org.alongside.people.SiteRef;
import org.alongside.people.Sites;
import org.alongside.people.Span;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;

/** Writes what the rows of an import come to, through the boundaries and the register of people. */
@Dependent
class ImportWriting {
  private static final int CHUNK = 250;

  @PersistenceContext private EntityManager em;
  @EJB private Sites sites;
  @EJB private Teams teams;
  @EJB private Accounts accounts;
  @Inject private Pulse pulse;
  @Inject private Register register;
  @Inject private PositionWriting positions;
  @Inject private EndingWriting ending;
  @Inject private ImportSql sql;

  private final List<ImportSql.Deed> deeds = new ArrayList<>();
  private final List<ImportSql.Numbered> numbers = new ArrayList<>();
  private long run;
  private int done;
  private int total;

  void write(long runId, ImportPlans.Plan plan) {
    run = runId;
    done = 0;
    deeds.clear();
    numbers.clear();
    List<RowPlan> people = with(plan, row -> row.person() != null);
    List<RowPlan> managed =
        with(plan, row -> row.person() != null && row.person().manager() != null);
    List<RowPlan> posts = with(plan, row -> row.position() != null);
    List<RowPlan> leavers = with(plan, row -> row.person() != null && row.person().leave() != null);
    total = plan.rows().size() + managed.size() + leavers.size();
    places(plan);
    for (List<RowPlan> chunk : Slices.of(people, CHUNK)) {
      people(chunk);
      deeds.addAll(ending.roles(chunk, plan.facts()));
      end(chunk.size());
    }
    List<ManagedBy> lines = new ArrayList<>();
    for (List<RowPlan> chunk : Slices.of(managed, CHUNK)) {
      lines.addAll(managers(chunk, plan.facts()));
      end(chunk.size());
    }
    register.requireNoCircle(lines);
    for (List<RowPlan> chunk : Slices.of(leavers, CHUNK)) {
      deeds.addAll(ending.leavers(chunk, plan.facts()));
      end(chunk.size());
    }
    for (List<RowPlan> chunk : Slices.of(posts, CHUNK)) {
      deeds.addAll(positions.write(chunk, numbers));
      end(chunk.size());
    }
  }

  private static List<RowPlan> with(
      ImportPlans.Plan plan, java.util.function.Predicate<RowPlan> what) {
    return plan.rows().stream().filter(what).toList();
  }

  private void end(int rows) {
    em.flush();
    sql.numbers(run, numbers);
    numbers.clear();
    sql.deeds(run, deeds);
    deeds.clear();
    em.clear();
    done += rows;
    pulse.at(run, done, total);
  }

  private void deed(RowPlan row, ImportDeed.Kind kind, long id, String before) {
    deed(row.source().seq(), kind, id, before);
  }

  private void deed(int seq, ImportDeed.Kind kind, long id, String before) {
    deeds.add(new ImportSql.Deed(seq, kind, id, before));
  }

  private void number(ExternalKind kind, String number, long id) {
    if (number != null) {
      numbers.add(new ImportSql.Numbered(kind, number, id));
    }
  }

  private void places(ImportPlans.Plan plan) {
    for (Spot.Site site : plan.places().newSites()) {
      SiteRef added = sites.add(site.name(), site.place());
      site.made(added.publicId());
      deed(site.seq(), ImportDeed.Kind.SITE_ADDED, added.id(), null);
    }
    for (Spot.Team team : plan.places().newTeams()) {
      TeamRef added =
          team.site() == null
              ? teams.add(team.name(), team.setting())
              : teams.addAt(team.site().publicId(), team.name(), team.setting());
      team.made(added.id(), added.publicId());
      deed(team.seq(), ImportDeed.Kind.TEAM_ADDED, added.id(), null);
    }
    List<RowPlan> rows = with(plan, row -> row.team() != null);
    for (RowPlan row : rows) {
      team(row, row.team());
    }
    end(rows.size());
  }

  private void team(RowPlan row, TeamStep step) {
    Spot.Team team = step.spot();
    number(ExternalKind.TEAM, step.number(), team.id());
    if (team.isNew() || step.rename() == null && step.setting() == null && step.moveTo() == null) {
      return;
    }
    Known.Team was = team.known();
    String siteWas = team.site() == null ? null : team.site().publicId();
    teams.change(
        team.publicId(),
        new ChangeTeam(
            step.rename() == null ? was.name() : step.rename(),
            step.setting() == null ? was.setting() : step.setting(),
            step.moveTo() == null ? siteWas : step.moveTo().publicId(),
            was.version()));
    deed(
        row,
        ImportDeed.Kind.TEAM_CHANGED,
        team.id(),
        Json.write(new ChangeTeam(was.name(), was.setting(), siteWas, was.version())));
  }

  private void people(List<RowPlan> chunk) {
    List<RowPlan> adding = chunk.stream().filter(r -> r.person().add() != null).toList();
    List<PersonRef> added = register.add(adding.stream().map(r -> r.person().add()).toList());
    for (int i = 0; i < added.size(); i++) {
      RowPlan row = adding.get(i);
      row.person().spot().made(added.get(i).id(), added.get(i).publicId());
      deed(
          row,
          ImportDeed.Kind.PERSON_ADDED,
          added.get(i).id(),
          Json.write(List.of(row.person().add().roles().size(), row.person().joins().size())));
    }
    change(chunk);
    give(chunk);
    join(chunk);
    leave(chunk);
    for (RowPlan row : chunk) {
      PersonStep step = row.person();
      number(ExternalKind.PERSON, step.number(), step.spot().id());
      if (step.email() != null) {
        address(row, step);
      }
    }
  }

  private void change(List<RowPlan> chunk) {
    Map<Long, ChangePerson> changes = new LinkedHashMap<>();
    for (RowPlan row : chunk) {
      ChangePerson change = row.person().change();
      if (change != null) {
        Known.Person was = row.person().spot().known();
        changes.put(was.id(), change);
        deed(
            row,
            ImportDeed.Kind.PERSON_CHANGED,
            was.id(),
            Json.write(
                new ChangePerson(
                    was.given(),
                    was.family(),
                    was.preferred(),
                    was.language(),
                    was.group(),
                    was.profession(),
                    was.startOn(),
                    was.version())));
      }
    }
    if (!changes.isEmpty()) {
      register.change(changes);
    }
  }

  private void give(List<RowPlan> chunk) {
    List<Register.Given> gives = new ArrayList<>();
    List<RowPlan> rows = new ArrayList<>();
    for (RowPlan row : chunk) {
      for (String role : row.person().roles()) {
        gives.add(new Register.Given(row.person().spot().id(), role));
        rows.add(row);
      }
    }
    List<Long> ids = register.give(gives);
    for (int i = 0; i < ids.size(); i++) {
      deed(rows.get(i), ImportDeed.Kind.ROLE_GIVEN, ids.get(i), null);
    }
  }

  private void join(List<RowPlan> chunk) {
    List<Register.Joined> joins = new ArrayList<>();
    List<RowPlan> rows = new ArrayList<>();
    for (RowPlan row : chunk) {
      for (PersonStep.Join join : row.person().joins()) {
        joins.add(new Register.Joined(join.team().id(), row.person().spot().id(), join.relation()));
        rows.add(row);
      }
    }
    List<Long> ids = register.join(joins);
    for (int i = 0; i < ids.size(); i++) {
      if (rows.get(i).person().add() == null) {
        deed(rows.get(i), ImportDeed.Kind.JOINED, ids.get(i), null);
      }
    }
  }

  private void leave(List<RowPlan> chunk) {
    List<Long> ends = new ArrayList<>();
    for (RowPlan row : chunk) {
      for (Known.Member end : row.person().ends()) {
        ends.add(end.id());
        deed(row, ImportDeed.Kind.LEFT, end.id(), Objects.toString(end.span().endsOn(), null));
      }
    }
    if (!ends.isEmpty()) {
      register.leave(ends);
    }
  }

  private void address(RowPlan row, PersonStep step) {
    Known.Person was = step.spot().known();
    if (was.email() == null) {
      accounts.open(was.publicId(), step.email());
      deed(row, ImportDeed.Kind.ACCOUNT_OPENED, was.id(), null);
    } else {
      accounts.move(was.publicId(), step.email());
      deed(row, ImportDeed.Kind.ACCOUNT_MOVED, was.id(), was.email());
    }
  }

  private List<ManagedBy> managers(List<RowPlan> chunk, Facts facts) {
    List<ManagedBy> managers =
        chunk.stream()
            .map(
                r ->
                    new ManagedBy(
                        r.person().spot().id(),
                        r.person().manager().id(),
                        new Span(facts.today(), null)))
            .toList();
    List<Register.Ended> ended = new ArrayList<>();
    List<Long> begun = register.assign(managers, ended);
    for (int i = 0; i < begun.size(); i++) {
      deed(
          chunk.get(i),
          ImportDeed.Kind.MANAGER_GIVEN,
          begun.get(i),
          String.valueOf(managers.get(i).person()));
    }
    for (Register.Ended one : ended) {
      deed(0, ImportDeed.Kind.MANAGER_ENDED, one.id(), Objects.toString(one.before(), null));
    }
    return managers;
  }
}
