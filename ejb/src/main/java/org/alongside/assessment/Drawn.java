package org.alongside.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.catalogue.QuestionWithSolution;

/**
 * Which questions an attempt asks, and in which order their options stand: fixed once, kept with
 * the attempt as {@code question:option,option;…}.
 *
 * @param order ids of options, items, partners or steps by question id, in the order asked
 */
record Drawn(Map<String, List<String>> order) {

  /** Every question in its author's order; options shuffled. */
  static Drawn all(List<QuestionWithSolution> pool, Random random) {
    return of(pool, random);
  }

  /**
   * {@code count} questions, drawn evenly over the topics: no topic gives a second question before
   * each has given one, as far as it has any.
   *
   * @param count at least 1; more than the pool holds means all of it
   */
  static Drawn evenly(List<QuestionWithSolution> pool, int count, Random random) {
    Map<String, List<QuestionWithSolution>> byTopic =
        pool.stream()
            .collect(
                Collectors.groupingBy(
                    QuestionWithSolution::topic, LinkedHashMap::new, Collectors.toList()));
    List<List<QuestionWithSolution>> topics = new ArrayList<>(byTopic.values());
    Collections.shuffle(topics, random);
    topics.forEach(topic -> Collections.shuffle(topic, random));
    List<QuestionWithSolution> drawn = new ArrayList<>();
    for (int round = 0; drawn.size() < Math.min(count, pool.size()); round++) {
      for (List<QuestionWithSolution> topic : topics) {
        if (round < topic.size() && drawn.size() < count) {
          drawn.add(topic.get(round));
        }
      }
    }
    Collections.shuffle(drawn, random);
    return of(drawn, random);
  }

  private static Drawn of(List<QuestionWithSolution> questions, Random random) {
    Map<String, List<String>> order = new LinkedHashMap<>();
    for (QuestionWithSolution question : questions) {
      order.put(question.id(), order(question, random));
    }
    return new Drawn(order);
  }

  /** Ids of options, items and then partners, or steps; those that have an order keep it. */
  private static List<String> order(QuestionWithSolution question, Random random) {
    return switch (question.kind()) {
      case SINGLE, MULTIPLE ->
          shuffled(question.options(), QuestionWithSolution.Option::id, random);
      case TRUEFALSE -> question.options().stream().map(QuestionWithSolution.Option::id).toList();
      case SORT -> shuffled(question.items(), QuestionWithSolution.Item::id, random);
      case MATCH ->
          Stream.concat(
                  shuffled(question.items(), QuestionWithSolution.Item::id, random).stream(),
                  shuffled(question.categories(), QuestionWithSolution.Category::id, random)
                      .stream())
              .toList();
      case ORDER -> outOfOrder(question.steps(), random);
      case TEXT, WRITE -> List.of();
    };
  }

  private static <T> List<String> shuffled(List<T> parts, Function<T, String> id, Random random) {
    List<String> ids = new ArrayList<>(parts.stream().map(id).toList());
    Collections.shuffle(ids, random);
    return List.copyOf(ids);
  }

  /** Shuffled, but never as it should be: nobody would know that there is something to do. */
  private static List<String> outOfOrder(List<QuestionWithSolution.Step> steps, Random random) {
    List<String> right = steps.stream().map(QuestionWithSolution.Step::id).toList();
    List<String> ids = shuffled(steps, QuestionWithSolution.Step::id, random);
    if (!ids.equals(right)) {
      return ids;
    }
    List<String> turned = new ArrayList<>(right);
    Collections.rotate(turned, 1);
    return List.copyOf(turned);
  }

  static Drawn parse(String kept) {
    Map<String, List<String>> order = new LinkedHashMap<>();
    for (String question : kept.isEmpty() ? new String[0] : kept.split(";")) {
      int colon = question.indexOf(':');
      String ids = question.substring(colon + 1);
      order.put(
          question.substring(0, colon), ids.isEmpty() ? List.of() : Arrays.asList(ids.split(",")));
    }
    return new Drawn(order);
  }

  String format() {
    return order.entrySet().stream()
        .map(e -> e.getKey() + ":" + String.join(",", e.getValue()))
        .collect(Collectors.joining(";"));
  }

  List<String> questions() {
    return List.copyOf(order.keySet());
  }
}
