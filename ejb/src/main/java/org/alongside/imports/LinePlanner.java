package org.alongside.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.account.EmailAddress;
import org.alongside.people.ManagedBy;
import org.alongside.people.Span;

/**
 * Who becomes whose line manager, once every row is known: a manager may stand in a later row.
 * Circles are looked for in what would be there in the end.
 */
final class LinePlanner {
  private final Facts facts;
  private final Map<String, Spot.Person> byWord;
  private final Map<Long, Spot.Person> byId;
  private final Set<Long> leaving;
  private final Map<Long, Long> managers = new HashMap<>();
  private final Map<RowPlan, ManagedBy> added = new LinkedHashMap<>();

  /**
   * @param leaving who leaves by the same file
   */
  LinePlanner(
      Facts facts,
      Map<String, Spot.Person> byWord,
      Map<Long, Spot.Person> byId,
      Set<Long> leaving) {
    this.facts = facts;
    this.leaving = leaving;
    this.byWord = byWord;
    this.byId = byId;
    for (ManagedBy line : facts.lines()) {
      if (line.span().covers(facts.today())) {
        managers.put(line.person(), line.manager());
      }
    }
  }

  void plan(List<RowPlan> rows) {
    rows.forEach(this::find);
    circles();
  }

  private void find(RowPlan row) {
    String word = row.source().get(ImportField.MANAGER);
    PersonStep step = row.person();
    if (word.isBlank() || row.source().has(ImportField.LEFT_ON)) {
      return;
    }
    Spot.Person manager = manager(word);
    if (manager == null) {
      row.fault(ImportField.MANAGER, "imports.fault.manager", word);
    } else if (leaving.contains(manager.id())) {
      row.fault(ImportField.MANAGER, "imports.fault.managerLeaves", manager.name());
    } else if (step != null && manager.id() == step.spot().id()) {
      row.fault(ImportField.MANAGER, "people.error.ownManager");
    } else if (step != null && !Long.valueOf(manager.id()).equals(managers.get(step.spot().id()))) {
      added.put(row, new ManagedBy(step.spot().id(), manager.id(), new Span(facts.today(), null)));
      row.does(step.managedBy(manager));
      row.effect("imports.effect.manager", manager.name());
    }
  }

  private Spot.Person manager(String word) {
    String email = EmailAddress.forLookup(word);
    Spot.Person inFile = byWord.containsKey(word) ? byWord.get(word) : byWord.get(email);
    if (inFile != null) {
      return inFile;
    }
    Known.Person known = facts.byNumber(word);
    if (known == null) {
      known = facts.byEmail(email);
    }
    if (known == null || known.leftOn() != null || !facts.reaches(known)) {
      return null;
    }
    Known.Person found = known;
    return byId.computeIfAbsent(found.id(), id -> new Spot.Person(found));
  }

  private void circles() {
    Map<Long, List<ManagedBy>> all =
        facts.lines().stream()
            .collect(Collectors.groupingBy(ManagedBy::person, HashMap::new, Collectors.toList()));
    added.values().forEach(a -> all.put(a.person(), new ArrayList<>(List.of(a))));
    added.forEach(
        (row, line) -> {
          if (line.closesACircle(persons -> above(all, persons))) {
            row.fault(ImportField.MANAGER, "imports.fault.circle", row.person().manager().name());
          }
        });
  }

  private static List<ManagedBy> above(Map<Long, List<ManagedBy>> all, Collection<Long> persons) {
    return persons.stream().flatMap(p -> all.getOrDefault(p, List.of()).stream()).toList();
  }
}
