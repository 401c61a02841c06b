package org.alongside.tailoring;

import java.util.Map;
import java.util.TreeMap;

/** That a case of a rule holds, and of what. */
record Firing(RuleSet.Rule rule, RuleSet.Case of, RuleSubject subject) {

  /** What the case looked at, as text by name; what is unknown is not there. */
  Map<String, String> facts() {
    Map<String, String> seen = new TreeMap<>();
    of.conditions()
        .map(c -> Fact.of(c.fact()).orElseThrow())
        .forEach(
            fact -> {
              Object value = fact.value(subject);
              if (value != null) {
                seen.put(fact.text(), told(value));
              }
            });
    if (subject.competency() != null) {
      seen.put("competency", subject.competency());
    }
    return seen;
  }

  private static String told(Object value) {
    return value instanceof java.util.Collection<?> many
        ? String.join(", ", many.stream().map(Object::toString).sorted().toList())
        : value.toString();
  }
}
