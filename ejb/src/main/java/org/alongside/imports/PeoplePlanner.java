package org.alongside.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.account.EmailAddress;
import org.alongside.people.AddPerson;
import org.alongside.people.ChangePerson;
import org.alongside.people.GrantRole;
import org.alongside.people.StaffGroup;
import org.alongside.people.Text;

/**
 * What the rows about people come to. A function of the file and of what is here; writes nothing.
 */
final class PeoplePlanner {
  private final Facts facts;
  private final ImportOptions options;
  private final Map<String, Integer> emailRows = new HashMap<>();
  private final Map<String, Integer> numberRows = new HashMap<>();
  private final Map<String, Spot.Person> byWord = new HashMap<>();
  private final Map<Long, Spot.Person> byId = new HashMap<>();
  private final EndsPlanner ending;
  private final MembershipPlanner memberships;

  PeoplePlanner(Facts facts, Places places, ImportOptions options) {
    this.facts = facts;
    this.options = options;
    this.ending = new EndsPlanner(facts, places);
    this.memberships = new MembershipPlanner(facts, places, ending);
  }

  List<RowPlan> plan(List<SourceRow> rows) {
    List<RowPlan> plans = rows.stream().map(this::one).toList();
    Set<Long> leaving =
        plans.stream()
            .map(RowPlan::person)
            .filter(step -> step != null && step.leave() != null)
            .map(step -> step.spot().id())
            .collect(Collectors.toSet());
    new LinePlanner(facts, byWord, byId, leaving).plan(plans);
    return plans;
  }

  private RowPlan one(SourceRow source) {
    RowPlan row = new RowPlan(source);
    if (source.has(ImportField.CLOSED)) {
      ending.closedElsewhere(row);
      return row;
    }
    CellReader cells = new CellReader(facts, options, row);
    String number = cells.number();
    String typed = cells.text(ImportField.EMAIL);
    String email =
        typed == null ? null : row.checked(ImportField.EMAIL, () -> EmailAddress.of(typed));
    once(row, ImportField.EMAIL, email, emailRows, "imports.fault.sameAddress");
    once(row, ImportField.NUMBER, number, numberRows, "imports.fault.sameNumber");
    if (email == null && number == null && row.outcome() != RowOutcome.FAULTY) {
      row.fault(ImportField.EMAIL, "imports.fault.noIdentity");
    }
    Known.Person known = known(row, email, number);
    if (source.has(ImportField.LEFT_ON)) {
      ending.leaves(row, cells, known);
      return row;
    }
    Typed wanted = typed(row, cells);
    Spot.Person spot =
        known != null
            ? byId.computeIfAbsent(known.id(), id -> new Spot.Person(known))
            : new Spot.Person(
                (Objects.toString(wanted.given(), "") + " " + Objects.toString(wanted.family(), ""))
                    .strip(),
                source.seq());
    remember(spot, email, number);
    List<String> roles = roles(row, cells, known);
    List<Known.Grant> roleEnds = ending.roles(row, cells, known);
    MembershipPlanner.Teams teams = memberships.plan(row, cells, known);
    String newNumber = number == null || facts.byNumber(number) != null ? null : number;
    if (row.outcome() == RowOutcome.FAULTY) {
      return row;
    }
    if (known == null) {
      row.adds("imports.effect.addsPerson", spot.name());
      row.does(PersonStep.adds(spot, newNumber, wanted.add(email, roles), teams.joins()));
    } else {
      ChangePerson change = change(row, known, wanted);
      String address = address(row, known, email);
      row.does(
          new PersonStep(
              spot,
              newNumber,
              null,
              change,
              address,
              roles,
              teams.joins(),
              teams.ends(),
              roleEnds,
              null,
              null));
    }
    said(row, roles);
    memberships.say(row, teams);
    if (newNumber != null && known != null) {
      row.effect("imports.effect.number", newNumber);
    }
    return row;
  }

  /** What is typed about a person; null where nothing is. */
  private record Typed(
      String given,
      String family,
      String preferred,
      String language,
      StaffGroup group,
      String profession,
      java.time.LocalDate startOn) {
    AddPerson add(String email, List<String> roles) {
      return new AddPerson(
          given, family, preferred, email, language, group, profession, startOn, roles);
    }
  }

  private Typed typed(RowPlan row, CellReader cells) {
    return new Typed(
        row.checked(ImportField.GIVEN, () -> Text.name(cells.text(ImportField.GIVEN))),
        row.checked(ImportField.FAMILY, () -> Text.optionalName(cells.text(ImportField.FAMILY))),
        row.checked(
            ImportField.PREFERRED, () -> Text.optionalName(cells.text(ImportField.PREFERRED))),
        cells.language(),
        cells.group(),
        cells.profession(),
        cells.day(ImportField.START));
  }

  private static void once(
      RowPlan row, ImportField field, String value, Map<String, Integer> seen, String key) {
    Integer before = value == null ? null : seen.putIfAbsent(value, row.source().row());
    if (before != null) {
      row.fault(field, key, value, before);
    }
  }

  private Known.Person known(RowPlan row, String email, String number) {
    Known.Person byEmail = email == null ? null : facts.byEmail(email);
    Known.Person byNumber = number == null ? null : facts.byNumber(number);
    if (byEmail != null && byNumber != null && byEmail.id() != byNumber.id()) {
      row.fault(ImportField.EMAIL, "imports.fault.twoPeople", email, number, byNumber.fullName());
    }
    Known.Person known = byNumber != null ? byNumber : byEmail;
    if (known == null) {
      return null;
    }
    if (!facts.reaches(known)) {
      row.fault(
          byNumber != null ? ImportField.NUMBER : ImportField.EMAIL, "imports.fault.elsewhere");
    } else if (known.leftOn() != null && !row.source().has(ImportField.LEFT_ON)) {
      row.fault(ImportField.GIVEN, "imports.fault.hasLeft", known.fullName());
    }
    return known;
  }

  private void remember(Spot.Person spot, String email, String number) {
    if (email != null) {
      byWord.putIfAbsent(email, spot);
    }
    if (number != null) {
      byWord.putIfAbsent(number, spot);
    }
  }

  private List<String> roles(RowPlan row, CellReader cells, Known.Person known) {
    Set<String> held = known == null ? Set.of() : facts.rolesOf(known.id());
    List<String> given = new ArrayList<>();
    for (String role : cells.roles(ImportField.ROLES)) {
      if (!held.contains(role)) {
        row.checked(
            ImportField.ROLES,
            () -> {
              GrantRole.everywhere(role, facts.today()).requireGivable(facts.administers());
              GrantRole.requireWithin(facts::reach, role, null, null);
              return given.add(role);
            });
      }
    }
    if (!given.isEmpty() && known != null && !facts.mayArrange(known)) {
      row.fault(ImportField.ROLES, "imports.fault.kept", known.fullName());
    }
    return given;
  }

  private ChangePerson change(RowPlan row, Known.Person was, Typed typed) {
    String family = typed.family() == null ? was.family() : typed.family();
    ChangePerson change =
        new ChangePerson(
            typed.given(),
            family,
            typed.preferred() == null ? was.preferred() : typed.preferred(),
            typed.language() == null ? was.language() : typed.language(),
            typed.group() == null ? was.group() : typed.group(),
            typed.profession() == null ? was.profession() : typed.profession(),
            typed.startOn() == null ? was.startOn() : typed.startOn(),
            was.version());
    int before = row.said().size();
    Changes.add(row, ImportField.GIVEN, was.given(), change.given());
    Changes.add(row, ImportField.FAMILY, was.family(), change.family());
    Changes.add(row, ImportField.PREFERRED, was.preferred(), change.preferred());
    Changes.add(row, ImportField.LANGUAGE, was.language(), change.language());
    Changes.addWords(row, ImportField.GROUP, "people.group.", was.group(), change.staffGroup());
    Changes.add(row, ImportField.PROFESSION, was.profession(), change.profession());
    Changes.add(row, ImportField.START, was.startOn(), change.startOn());
    return row.said().size() == before ? null : change;
  }

  /** The address that somebody who is here is to sign in with; null when they do already. */
  private String address(RowPlan row, Known.Person known, String email) {
    if (email == null || email.equals(known.email())) {
      return null;
    }
    if (!facts.mayArrange(known)) {
      row.fault(ImportField.EMAIL, "imports.fault.kept", known.fullName());
      return null;
    }
    if (known.email() == null) {
      row.effect("imports.effect.account", email);
    } else {
      Changes.add(row, ImportField.EMAIL, known.email(), email);
    }
    return email;
  }

  private static void said(RowPlan row, List<String> roles) {
    for (String role : roles) {
      row.effect("imports.effect.role", Said.word("people.role." + role));
    }
  }
}
