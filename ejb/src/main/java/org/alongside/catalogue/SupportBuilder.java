package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Renders what goes with a module: guides, rubrics, instruments. */
final class SupportBuilder {
  private static final List<String> AGREE_EN =
      List.of(
          "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");
  private static final List<String> AGREE_FR =
      List.of(
          "Pas du tout d’accord",
          "Plutôt en désaccord",
          "Ni d’accord ni en désaccord",
          "Plutôt d’accord",
          "Tout à fait d’accord");
  private static final List<String> CONFIDENCE_EN =
      List.of(
          "Not at all confident",
          "A little confident",
          "Fairly confident",
          "Confident",
          "Very confident");
  private static final List<String> CONFIDENCE_FR =
      List.of(
          "Pas du tout en confiance",
          "Un peu en confiance",
          "Assez en confiance",
          "En confiance",
          "Tout à fait en confiance");

  private final Markdown markdown;
  private final String language;

  SupportBuilder(Markdown markdown, String language) {
    this.markdown = markdown;
    this.language = language;
  }

  /** What a survey is called in the outline. */
  String title(String moment) {
    boolean french = language.equals("fr");
    return switch (moment) {
      case "before" -> french ? "Questions avant de commencer" : "Questions before you begin";
      case "after" -> french ? "Questions à la fin" : "Questions at the end";
      default -> french ? "Votre avis sur ce module" : "How this module was for you";
    };
  }

  Guide guide(GuideFile file) {
    List<Guide.Item> agenda = new ArrayList<>();
    int from = 0;
    for (GuideFile.Item item : file.agenda()) {
      agenda.add(new Guide.Item(from, item.minutes(), item.title(), html(item.text())));
      from += item.minutes();
    }
    GuideFile.Safety safety = file.safety();
    return new Guide(
        file.title(),
        file.group(),
        List.copyOf(file.materials()),
        html(file.prepare()),
        List.copyOf(agenda),
        new Guide.Safety(
            html(safety.cries()),
            html(safety.leaves()),
            html(safety.talksLong()),
            html(safety.atRisk()),
            html(safety.facilitator())),
        html(file.close()));
  }

  Rubric rubric(RubricFile file) {
    return new Rubric(
        file.title(),
        html(file.what()),
        file.passLevel(),
        file.criteria().stream()
            .map(
                c ->
                    new Rubric.Criterion(
                        c.id(), c.competency(), c.title(), List.copyOf(c.levels())))
            .toList());
  }

  Instrument instrument(InstrumentFile file) {
    return new Instrument(
        file.id(),
        file.title().get(language),
        file.source(),
        file.why().get(language),
        file.items().stream().map(this::item).toList());
  }

  private Instrument.Item item(InstrumentFile.Item item) {
    return new Instrument.Item(
        item.id(),
        item.text().get(language),
        item.answers(),
        choices(item),
        item.reverse(),
        item.key());
  }

  private List<Instrument.Choice> choices(InstrumentFile.Item item) {
    boolean french = language.equals("fr");
    return switch (item.answers()) {
      case "agree5" -> scale(french ? AGREE_FR : AGREE_EN);
      case "confidence5" -> scale(french ? CONFIDENCE_FR : CONFIDENCE_EN);
      case "choice" ->
          item.choices().stream()
              .map(c -> new Instrument.Choice(c.id(), c.text().get(language)))
              .toList();
      default -> List.of();
    };
  }

  private static List<Instrument.Choice> scale(List<String> words) {
    List<Instrument.Choice> choices = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      choices.add(new Instrument.Choice(String.valueOf(i + 1), words.get(i)));
    }
    return List.copyOf(choices);
  }

  private String html(String text) {
    return markdown.html(text, language);
  }
}
