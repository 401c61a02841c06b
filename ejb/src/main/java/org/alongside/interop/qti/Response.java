package org.alongside.interop.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.exchange.XmlElement;

/**
 * What an item declares of an answer.
 *
 * @param cardinality single, multiple, ordered or empty
 * @param correct identifiers, pairs or texts, in order
 * @param mapped points by what was answered
 * @param caseSensitive whether letters' case counted in a typed answer
 */
record Response(
    String cardinality, List<String> correct, Map<String, Double> mapped, boolean caseSensitive) {

  static Response of(XmlElement item, String identifier) {
    Optional<XmlElement> declared =
        item.children("responseDeclaration").stream()
            .filter(d -> d.attribute("identifier").equals(identifier))
            .findFirst();
    List<String> correct =
        declared.flatMap(d -> d.child("correctResponse")).stream()
            .flatMap(c -> c.children("value").stream())
            .map(XmlElement::text)
            .toList();
    Map<String, Double> mapped = new LinkedHashMap<>();
    boolean sensitive = false;
    for (XmlElement entry :
        declared.flatMap(d -> d.child("mapping")).stream()
            .flatMap(m -> m.children("mapEntry").stream())
            .toList()) {
      mapped.put(entry.attribute("mapKey"), points(entry.attribute("mappedValue")));
      sensitive |= !entry.attribute("caseSensitive").equals("false");
    }
    return new Response(
        declared.map(d -> d.attribute("cardinality")).orElse(""), correct, mapped, sensitive);
  }

  private static double points(String value) {
    return value.matches("-?[0-9]{1,6}(?:\\.[0-9]{1,9})?") ? Double.parseDouble(value) : 0;
  }

  /** 100 for a right choice; where only points are declared, for each with some. */
  double worth(String choice) {
    boolean right =
        correct.isEmpty() ? mapped.getOrDefault(choice, 0.0) > 0 : correct.contains(choice);
    return right ? 100 : 0;
  }

  /** Right pairs or steps: the declared ones, or those that were given points. */
  List<String> right() {
    return correct.isEmpty()
        ? mapped.keySet().stream().filter(key -> mapped.get(key) > 0).toList()
        : correct;
  }

  /** What may be typed: the declared answers, and what was given as many points as the best. */
  Map<String, Double> accepted() {
    Map<String, Double> accepted = new LinkedHashMap<>();
    correct.forEach(text -> accepted.put(text, 100.0));
    double best = mapped.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    mapped.forEach(
        (text, points) -> {
          if (points > 0) {
            accepted.putIfAbsent(text, 100 * points / best);
          }
        });
    return accepted;
  }
}
