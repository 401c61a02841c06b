package org.alongside.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole persons, from what is sent to every field of every item; persons.txt tells them. */
class PersonsTest {
  /** What is sent, and the lines that follow. */
  record Person(String title, String sent, List<String> items, List<String> tasks) {
    @Override
    public String toString() {
      return title;
    }
  }

  static List<Person> persons() throws IOException {
    try (InputStream file = PersonsTest.class.getResourceAsStream("persons.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## ")).skip(1).map(PersonsTest::person).toList();
    }
  }

  private static Person person(String block) {
    List<String> lines = block.strip().lines().toList();
    List<String> items = lines.stream().filter(l -> l.matches("[PEW]\\d.*")).toList();
    String sent =
        lines.stream()
            .skip(1)
            .takeWhile(l -> l.startsWith("{") || l.startsWith(" "))
            .collect(Collectors.joining());
    String tasks = lines.get(lines.size() - 1);
    assertThat(tasks).startsWith("tasks:");
    List<String> told =
        Arrays.stream(tasks.substring("tasks:".length()).split(";"))
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .toList();
    return new Person(lines.get(0), sent, items, told);
  }

  @ParameterizedTest
  @MethodSource("persons")
  void getTheirPlan(Person person) {
    PlanFacts facts = FactsReader.read(person.sent(), APeer.ASKED);
    PlanOutcome plan = Tailoring.plan(RuleSets.of(facts), facts);
    Map<String, String> expected = new LinkedHashMap<>();
    plan.items().forEach(i -> expected.put(i.module(), i.module() + " OPTIONAL - -"));
    person.items().forEach(l -> expected.put(l.substring(0, l.indexOf(' ')), l));
    assertThat(Told.items(plan))
        .isEqualTo(String.join("\n", new ArrayList<>(expected.values())) + "\n");
    assertThat(Told.tasks(plan)).isEqualTo(person.tasks());
    assertThat(plan.gates())
        .isEqualTo(facts.isPeer() ? List.of(Gate.SOLO_CONTACT) : List.<Gate>of());
    assertThat(plan.items())
        .allSatisfy(
            i ->
                Stream.of("en", "fr")
                    .forEach(l -> assertThat(i.reason(l)).isNotBlank().endsWith(".")));
  }

  @Test
  void areAtLeastTwelve() throws IOException {
    assertThat(persons()).hasSizeGreaterThanOrEqualTo(12);
  }
}
