package org.alongside.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.people.ExportTable.Column;

/** What people know of a person: name and work, roles, teams. */
@ApplicationScoped
class PeopleExport implements ExportPart {
  @Inject private PeopleQueries people;
  @Inject private PersonDetailsQueries details;
  @Inject private Today today;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.people.people",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    PersonDetails person = details.of(people.person(personId), today.date(), false);
    List<List<String>> roles = new ArrayList<>();
    person
        .grants()
        .forEach(
            g ->
                roles.add(
                    Arrays.asList(
                        words.getString("people.role." + g.role()),
                        g.team() == null ? g.site() : g.team(),
                        day(g.from()),
                        day(g.endsOn()))));
    List<List<String>> teams = new ArrayList<>();
    person
        .teams()
        .forEach(
            t ->
                teams.add(
                    Arrays.asList(
                        t.team(),
                        words.getString("people.relation." + t.relation()),
                        day(t.from()),
                        day(t.endsOn()))));
    return List.of(
        table(
            words,
            "person",
            List.of(about(words, person)),
            "given",
            "family",
            "preferred",
            "language",
            "group",
            "profession",
            "start"),
        table(words, "roles", roles, "role", "for", "from", "until"),
        table(words, "teams", teams, "team", "relation", "from", "until"),
        table(words, "managers", managers(person), "manager", "from", "until"));
  }

  private static List<List<String>> managers(PersonDetails person) {
    return person.managers().stream()
        .map(m -> Arrays.asList(m.shownName(), day(m.from()), day(m.endsOn())))
        .toList();
  }

  private static List<String> about(ResourceBundle words, PersonDetails person) {
    return Arrays.asList(
        person.given(),
        person.family(),
        person.preferred(),
        person.language(),
        person.staffGroup() == null ? null : words.getString("people.group." + person.staffGroup()),
        person.profession(),
        day(person.startOn()));
  }

  private static ExportTable table(
      ResourceBundle words, String name, List<List<String>> rows, String... columns) {
    return new ExportTable(
        name,
        words.getString("people.export." + name),
        Arrays.stream(columns)
            .map(c -> new Column(c, words.getString("people.column." + c)))
            .toList(),
        rows);
  }

  private static String day(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
