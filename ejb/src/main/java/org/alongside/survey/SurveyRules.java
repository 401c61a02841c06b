package org.alongside.survey;

import java.util.List;
import java.util.Map;
import org.alongside.catalogue.Instrument;
import org.alongside.platform.BusinessException;

/** What is an answer, and what is shown of a survey. Pure. */
final class SurveyRules {
  /** Characters of something written. */
  static final int TEXT_MOST = 2000;

  private SurveyRules() {}

  static String name(Instrument instrument, Instrument.Item item) {
    return instrument.id() + "." + item.id();
  }

  /** Refuses what is no answer to this question; nothing at all takes an answer back. */
  static Given require(List<Instrument> asked, SaveSurveyAnswer command) {
    Instrument.Item item =
        asked.stream()
            .flatMap(i -> i.items().stream().filter(one -> name(i, one).equals(command.item())))
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    Given given = new Given(command.choice(), command.text());
    if (!fits(item, given)) {
      throw new BusinessException(
          BusinessException.Kind.INVALID, "survey.error.value", command.item());
    }
    return given;
  }

  private static boolean fits(Instrument.Item item, Given given) {
    return item.choices().isEmpty()
        ? given.choice() == null && given.text() != null && given.text().length() <= TEXT_MOST
        : given.text() == null
            && (given.choice() == null
                || item.choices().stream().anyMatch(c -> c.id().equals(given.choice())));
  }

  /** Without keys and without what is counted the other way round. */
  static List<SurveySheet.Part> parts(List<Instrument> asked, Map<String, Given> draft) {
    return asked.stream()
        .map(
            i ->
                new SurveySheet.Part(
                    i.id(),
                    i.title(),
                    i.why(),
                    !i.notValidated(),
                    i.source(),
                    i.items().stream().map(item -> item(i, item, draft)).toList()))
        .toList();
  }

  private static SurveySheet.Item item(
      Instrument instrument, Instrument.Item item, Map<String, Given> draft) {
    String name = name(instrument, item);
    Given given = draft.getOrDefault(name, new Given(null, null));
    return new SurveySheet.Item(
        name,
        item.text(),
        item.choices().stream().map(c -> new SurveySheet.Choice(c.id(), c.text())).toList(),
        given.choice(),
        given.text());
  }
}
