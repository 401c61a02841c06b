package org.alongside.people;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * That somebody is another person's line manager for some days.
 *
 * @param person whose manager it is
 * @param manager the manager
 * @param span when
 */
public record ManagedBy(long person, long manager, Span span) {
  /**
   * Whether this would make somebody their own manager's manager.
   *
   * @param above who manages some persons, whatever their days
   */
  public boolean closesACircle(Function<Collection<Long>, List<ManagedBy>> above) {
    return LineRule.closesACircle(
        step(), persons -> above.apply(persons).stream().map(ManagedBy::step).toList());
  }

  private LineRule.Step step() {
    return new LineRule.Step(person, manager, span);
  }
}
