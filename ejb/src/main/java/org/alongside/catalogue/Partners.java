package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The partners of a match question: those of its pairs, each text once, then those that fit
 * nothing. A partner is named by its number among them, in a form that no id of an author has.
 *
 * @param texts by name, in order
 * @param ofPairs the name of each pair's partner, in the order of the pairs
 */
record Partners(Map<String, String> texts, List<String> ofPairs) {

  static Partners of(ModuleFile.Question question) {
    Map<String, String> names = new LinkedHashMap<>();
    List<String> ofPairs = new ArrayList<>();
    for (ModuleFile.Pair pair : question.pairs()) {
      ofPairs.add(names.computeIfAbsent(pair.match(), text -> "=" + names.size()));
    }
    if (question.others() != null) {
      question.others().forEach(text -> names.computeIfAbsent(text, t -> "=" + names.size()));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    names.forEach((text, name) -> texts.put(name, text));
    return new Partners(texts, List.copyOf(ofPairs));
  }

  /** Which pairs share a partner, in words that can be compared over languages. */
  String numbers() {
    return String.join(" ", ofPairs);
  }
}
