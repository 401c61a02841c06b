package org.alongside.tailoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Tells features above what somebody's plan asks. Not a boundary: it runs in the transaction and
 * after the check of whoever calls, and the web module cannot see it.
 */
@ApplicationScoped
public class PlanDesk {
  @Inject private PlanQueries queries;
  @Inject private PlanReader reader;

  /** What is asked or advised, what is due first at the top; why, and which way, is not told. */
  public List<PlanLine> of(long person, String language) {
    Set<String> completed = reader.completed(person, language);
    return queries.items(person).stream()
        .filter(i -> i.requirement().hasDueDate())
        .sorted(
            Comparator.comparing(PlanItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(
            i ->
                new PlanLine(
                    i.moduleCode(),
                    reader.title(i.moduleCode(), language),
                    i.requirement() == Requirement.RECOMMENDED,
                    i.dueOn(),
                    completed.contains(i.moduleCode())))
        .toList();
  }
}
