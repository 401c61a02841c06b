package org.alongside.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.catalogue.Guide;
import org.alongside.catalogue.Prompt;
import org.alongside.catalogue.QuestionWithSolution;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What of a unit may be found. Everything that somebody sees who opens it, and nothing that they
 * see only after they have answered or chosen: no solutions and no feedback, of a quiz none of its
 * questions (which ones are drawn is part of it), of a scenario nothing but how it begins.
 */
final class Passages {
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

  private Passages() {}

  /**
   * A text and where in its unit it stands.
   *
   * @param anchor of the heading above it, or empty
   * @param heading or empty
   */
  record Part(String anchor, String heading, String text) {}

  /** The parts of a unit. */
  static List<Part> of(UnitKind kind, UnitContent content) {
    List<Part> parts = new ArrayList<>(sections(content.html()));
    List<String> more = new ArrayList<>();
    more.add(text(content.tryHtml()));
    more.add(text(content.alternativeHtml()));
    if (kind == UnitKind.PRACTICE) {
      content.questions().forEach(q -> more.add(asked(q)));
    }
    content.prompts().stream().map(Prompt::html).map(Passages::text).forEach(more::add);
    more.stream().filter(t -> !t.isBlank()).forEach(t -> parts.add(new Part("", "", t)));
    return List.copyOf(parts);
  }

  /** The parts of a guide. */
  static List<Part> of(Guide guide) {
    List<Part> parts = new ArrayList<>();
    String around =
        Stream.concat(Stream.of(guide.group()), guide.materials().stream())
            .collect(Collectors.joining(" "));
    parts.add(new Part("", "", around + " " + text(guide.prepareHtml())));
    guide.agenda().forEach(i -> parts.add(new Part("", i.title(), text(i.html()))));
    Guide.Safety safety = guide.safety();
    Stream.of(
            safety.criesHtml(),
            safety.leavesHtml(),
            safety.talksLongHtml(),
            safety.atRiskHtml(),
            safety.facilitatorHtml(),
            guide.closeHtml())
        .map(Passages::text)
        .forEach(t -> parts.add(new Part("", "", t)));
    return List.copyOf(parts);
  }

  /**
   * What a question shows before it is answered. Steps are kept in their right order, partners in
   * the order of what they fit: so all stand in the order of the alphabet here.
   */
  private static String asked(QuestionWithSolution question) {
    Stream<String> parts =
        Stream.of(
                question.options().stream().map(QuestionWithSolution.Option::html),
                question.categories().stream().map(QuestionWithSolution.Category::text),
                question.items().stream().map(QuestionWithSolution.Item::html),
                question.steps().stream().map(QuestionWithSolution.Step::html))
            .flatMap(part -> part.map(Passages::text).sorted());
    return Stream.concat(Stream.of(text(question.stemHtml())), parts)
        .collect(Collectors.joining(" "));
  }

  private static List<Part> sections(String html) {
    List<Part> parts = new ArrayList<>();
    if (html == null) {
      return parts;
    }
    String anchor = "";
    String heading = "";
    StringBuilder open = new StringBuilder();
    for (Element block : Jsoup.parseBodyFragment(html).body().children()) {
      boolean next = HEADINGS.contains(block.normalName());
      boolean sources = block.hasClass("footnotes");
      if (next || sources) {
        close(parts, anchor, heading, open);
        anchor = next ? block.id() : "";
        heading = next ? block.text() : "";
      }
      if (!next) {
        open.append(block.text()).append(' ');
      }
    }
    close(parts, anchor, heading, open);
    return parts;
  }

  private static void close(List<Part> parts, String anchor, String heading, StringBuilder open) {
    String text = open.toString().strip();
    if (!text.isEmpty() || !heading.isEmpty()) {
      parts.add(new Part(anchor, heading, text));
    }
    open.setLength(0);
  }

  private static String text(String html) {
    return html == null ? "" : Jsoup.parseBodyFragment(html).text();
  }
}
