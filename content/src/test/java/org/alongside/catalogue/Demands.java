package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the content issue demands of a module and can be counted; says what falls short. */
final class Demands {
  private static final Set<QuestionKind> DONE_BY_HAND =
      Set.of(QuestionKind.SORT, QuestionKind.MATCH, QuestionKind.ORDER, QuestionKind.WRITE);

  private final ContentDraft.Module module;
  private final ModuleFile file;
  private final DomainTable.Line line;
  private final List<String> found = new ArrayList<>();

  private Demands(ContentDraft.Module module, DomainTable.Line line) {
    this.module = module;
    this.file = module.file();
    this.line = line;
  }

  /** Sentences; none when the module has all that is demanded of it. */
  static List<String> missing(ContentDraft.Module module, DomainTable.Line line) {
    Demands demands = new Demands(module, line);
    demands.always();
    switch (line.group()) {
      case CORE -> demands.core();
      case ELECTIVE -> demands.elective();
      case STAFF -> demands.staff();
    }
    return demands.found;
  }

  private void demand(boolean met, String otherwise, Object... values) {
    if (!met) {
      found.add(line.code() + ": " + String.format(otherwise, values));
    }
  }

  private void always() {
    int live = file.live() == null ? 0 : file.live().minutes();
    boolean split = line.minutes() > 0;
    demand(
        file.minutes() + live == line.sum(),
        "%d minutes and %d live are not the table's %d",
        file.minutes(),
        live,
        line.sum());
    demand(
        !split || file.minutes() == line.minutes(),
        "%d minutes of self-study are not the table's %d",
        file.minutes(),
        line.minutes());
    demand(
        file.judged() != null || !line.is(DomainTable.Mark.JUDGED),
        "nothing is judged, and the table says what is");
    demand(
        (file.challenge() != null) == line.is(DomainTable.Mark.CHALLENGE),
        "the challenge is there or not otherwise than the issue says");
    demand(
        file.languages().contains("en")
            && (file.languages().contains("fr") || !line.is(DomainTable.Mark.FRENCH)),
        "it is not in the languages that the issue says");
    demand(
        review().equals("none") || file.review().equals(review()),
        "its review is %s, not %s",
        file.review(),
        review());
    if (line.is(DomainTable.Mark.NOTICE)) {
      demand(file.notice() != null, "no notice stands before the module");
      demand(!module.alternatives().isEmpty(), "no unit has a notice and an equal alternative");
    }
  }

  /** What the issue says at least; a module may ask for more. */
  private String review() {
    if (line.is(DomainTable.Mark.INDIGENOUS)) {
      return "indigenous-advisers";
    }
    return line.is(DomainTable.Mark.LIVED_EXPERIENCE) ? "lived-experience" : "none";
  }

  private void core() {
    units(5, 9);
    demand(sources() > 0, "no claim has a source");
    demand(
        file.units().get(0).unitKind() == UnitKind.PAGE,
        "it does not open with a situation to read");
    demand(activities() >= 2, "%d activities that make the learner do something", activities());
    demand(nodes() >= 8, "no scenario has 8 nodes or more; the largest has %d", nodes());
    demand(has(UnitKind.REFLECTION), "no private reflection");
    demand(pool() >= 20, "a pool of %d questions, not 20 or more", pool());
    demand(file.live() != null, "no guide to the live part");
  }

  private void elective() {
    units(3, 5);
    demand(sources() > 0, "no claim has a source");
    demand(pool() >= 10, "a pool of %d questions, not 10 or more", pool());
    demand(nodes() > 0 || activities() > 0, "no scenario and no activity");
  }

  private void staff() {
    units(3, 5);
    demand(!Situations.of(module).isEmpty(), "no question and no scenario is of a situation");
    List<ModuleFile.Unit> reactions =
        file.units().stream().filter(u -> "reaction".equals(u.moment())).toList();
    demand(reactions.size() == 1, "%d surveys ask for the reaction", reactions.size());
    for (ModuleFile.Unit reaction : reactions) {
      int asked =
          reaction.instruments().stream()
              .map(ShippedContent.draft().instruments()::get)
              .mapToInt(i -> i.items().size())
              .sum();
      demand(asked == 3, "the reaction asks %d questions, not three", asked);
    }
  }

  /** Of the standard selection; surveys, live and judged parts come on top. */
  private void units(int least, int most) {
    long taught =
        file.units().stream()
            .filter(
                u ->
                    u.isIn(ModuleFile.STANDARD)
                        && u.unitKind() != UnitKind.SURVEY
                        && u.unitKind().isSelfStudy())
            .count();
    demand(taught >= least && taught <= most, "%d units, not %d to %d", taught, least, most);
  }

  private boolean has(UnitKind kind) {
    return file.units().stream().anyMatch(u -> u.unitKind() == kind);
  }

  private String first() {
    return file.languages().get(0);
  }

  private long activities() {
    return module.questions().stream()
        .filter(p -> p.language().equals(first()) && p.unit().unitKind() == UnitKind.PRACTICE)
        .flatMap(p -> p.file().questions().stream())
        .filter(q -> DONE_BY_HAND.contains(q.questionKind()))
        .count();
  }

  private int nodes() {
    return module.scenarios().stream().mapToInt(s -> s.file().nodes().size()).max().orElse(0);
  }

  private int pool() {
    return module.questions().stream()
        .filter(p -> p.language().equals(first()) && p.unit().unitKind() == UnitKind.QUIZ)
        .mapToInt(p -> p.file().questions().size())
        .sum();
  }

  private long sources() {
    Markdown markdown = new Markdown(null);
    return ContentTexts.of(module).stream()
        .flatMap(t -> MarkdownParts.of(markdown.parse(t.markdown())).notes().stream())
        .count();
  }
}
