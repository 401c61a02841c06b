package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Prompt;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitKind;
import org.alongside.catalogue.UnitOutline;
import org.alongside.journal.JournalEntryRow;
import org.alongside.journal.JournalPlace;

/** Puts names to the places where somebody has written: the journal itself knows none. */
@Dependent
class NotePlaces {
  @Inject private LearnerQueries learners;
  @Inject private MyModules mine;
  @Inject private Published published;

  /** Three statements whatever there is, while what is published is known. */
  List<ModuleNotes> named(long person, List<JournalEntryRow> entries, String language) {
    Map<String, Map<String, List<JournalEntryRow>>> places = new LinkedHashMap<>();
    for (JournalEntryRow entry : entries) {
      places
          .computeIfAbsent(entry.place().module(), module -> new LinkedHashMap<>())
          .computeIfAbsent(entry.place().unit(), unit -> new ArrayList<>())
          .add(entry);
    }
    Map<String, ModuleProgress> taken =
        entries.isEmpty() ? Map.of() : learners.all(person, language);
    return places.entrySet().stream()
        .map(place -> module(place.getKey(), place.getValue(), taken, language))
        .toList();
  }

  private ModuleNotes module(
      String code,
      Map<String, List<JournalEntryRow>> units,
      Map<String, ModuleProgress> taken,
      String language) {
    boolean opens = taken.containsKey(code) || mine.has(code);
    Optional<ModuleOutline> outline =
        Optional.ofNullable(taken.get(code))
            .map(ModuleProgress::outline)
            .or(() -> published.currentVersion(code).map(v -> published.outline(v, language)));
    List<UnitNotes> rows =
        units.entrySet().stream()
            .map(unit -> unit(unit.getKey(), unit.getValue(), outline, opens))
            .toList();
    return new ModuleNotes(
        code,
        outline.map(ModuleOutline::title).orElse(code),
        outline.map(ModuleOutline::titleLanguage).orElse(language),
        outline.map(ModuleOutline::language).orElse(language),
        rows);
  }

  private UnitNotes unit(
      String code, List<JournalEntryRow> entries, Optional<ModuleOutline> outline, boolean opens) {
    Optional<UnitOutline> unit = outline.flatMap(o -> o.unit(code));
    List<Prompt> prompts =
        unit.filter(u -> u.kind() == UnitKind.REFLECTION)
            .map(u -> published.content(u.id(), outline.get().language()).prompts())
            .orElse(List.of());
    return new UnitNotes(
        code,
        unit.map(UnitOutline::title).orElse(code),
        opens && unit.isPresent(),
        entries.stream().map(e -> new NoteRow(e, prompt(e, prompts))).toList());
  }

  private static String prompt(JournalEntryRow entry, List<Prompt> prompts) {
    return prompts.stream()
        .filter(p -> entry.place().item().equals(JournalPlace.PROMPT + p.id()))
        .map(Prompt::html)
        .findFirst()
        .orElse(null);
  }
}
