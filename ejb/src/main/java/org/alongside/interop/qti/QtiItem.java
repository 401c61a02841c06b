package org.alongside.interop.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.exchange.ForeignQuestion;
import org.alongside.exchange.ForeignQuestion.Kind;
import org.alongside.exchange.ForeignQuestion.Part;
import org.alongside.exchange.ForeignText;
import org.alongside.exchange.ForeignText.Notation;
import org.alongside.exchange.ItemNotes;
import org.alongside.exchange.TextFiles;
import org.alongside.exchange.XmlElement;

/** One item of QTI: its interaction, its right answer and its feedback. */
final class QtiItem {
  private static final Set<String> KNOWN =
      Set.of(
          "choiceInteraction",
          "matchInteraction",
          "orderInteraction",
          "textEntryInteraction",
          "extendedTextInteraction");

  private final XmlElement item;
  private final ForeignText texts;
  private final ItemNotes notes;
  private String why = "";
  private String what = "";

  /**
   * @param files that it may show
   */
  QtiItem(XmlElement item, TextFiles files, ItemNotes notes) {
    this.item = item;
    this.texts = new ForeignText(files, notes);
    this.notes = notes;
  }

  /** Why it was left out: a key. */
  String why() {
    return why;
  }

  /** What that sentence names. */
  String what() {
    return what;
  }

  /** The question, or empty and a reason. */
  Optional<ForeignQuestion> read() {
    List<XmlElement> interactions =
        item.child("itemBody").stream()
            .flatMap(XmlElement::below)
            .filter(e -> e.name().endsWith("Interaction"))
            .toList();
    if (!item.children("templateDeclaration").isEmpty()) {
      return not("exchange.note.qti-template", "");
    }
    if (interactions.size() != 1) {
      return not("exchange.note.qti-interactions", String.valueOf(interactions.size()));
    }
    XmlElement interaction = interactions.get(0);
    if (!KNOWN.contains(interaction.name())) {
      return not("exchange.note.kind", interaction.name());
    }
    return parts(interaction);
  }

  private Optional<ForeignQuestion> not(String key, String argument) {
    why = key;
    what = argument;
    return Optional.empty();
  }

  private Optional<ForeignQuestion> parts(XmlElement interaction) {
    Response response = Response.of(item, interaction.attribute("responseIdentifier"));
    Feedback feedback = new Feedback();
    List<Part> parts;
    Kind kind;
    switch (interaction.name()) {
      case "choiceInteraction" -> {
        kind = response.cardinality().equals("multiple") ? Kind.SEVERAL : Kind.ONE;
        parts = options(interaction, response, feedback);
      }
      case "orderInteraction" -> {
        kind = Kind.ORDER;
        parts = steps(interaction, response, feedback);
      }
      case "matchInteraction" -> {
        kind = Kind.MATCH;
        parts = pairs(interaction, response);
        if (parts == null) {
          return not("exchange.note.qti-partners", "");
        }
      }
      case "textEntryInteraction" -> {
        kind = Kind.TEXT;
        parts = typed(response);
      }
      default -> {
        kind = Kind.WRITE;
        parts = List.of();
      }
    }
    return Optional.of(
        new ForeignQuestion(
            kind,
            item.attribute("title"),
            item.attribute("label"),
            stem(interaction),
            parts,
            feedback.general()));
  }

  /** The body without the interaction's choices, with its prompt; a blank for what is typed. */
  private String stem(XmlElement interaction) {
    StringBuilder html = new StringBuilder();
    item.child("itemBody").ifPresent(body -> write(body, interaction, html));
    return texts.blocks(html.toString(), Notation.HTML);
  }

  private static void write(XmlElement from, XmlElement interaction, StringBuilder html) {
    for (Object part : from.content()) {
      if (part == interaction) {
        html.append(
            interaction.is("textEntryInteraction")
                ? " _____ "
                : interaction.child("prompt").map(p -> "<p>" + p.html() + "</p>").orElse(""));
      } else if (part instanceof XmlElement child) {
        boolean holds = child.below().anyMatch(e -> e == interaction);
        if (holds) {
          html.append('<').append(child.name()).append('>');
          write(child, interaction, html);
          html.append("</").append(child.name()).append('>');
        } else if (!child.is("rubricBlock") && !child.is("feedbackBlock")) {
          html.append(alone(child));
        }
      } else {
        html.append(alone(part));
      }
    }
  }

  private static String alone(Object part) {
    return new XmlElement("x", 0, Map.of(), List.of(part)).html();
  }

  private String line(XmlElement choice) {
    List<Object> words =
        choice.content().stream()
            .filter(p -> !(p instanceof XmlElement e && e.is("feedbackInline")))
            .toList();
    return texts.line(new XmlElement("x", 0, Map.of(), words).html(), Notation.HTML);
  }

  private List<Part> options(XmlElement interaction, Response response, Feedback feedback) {
    return interaction.children("simpleChoice").stream()
        .map(c -> Part.of(line(c), response.worth(c.attribute("identifier")), feedback.of(c)))
        .toList();
  }

  private List<Part> steps(XmlElement interaction, Response response, Feedback feedback) {
    Map<String, XmlElement> choices = byId(interaction);
    List<Part> steps = new ArrayList<>();
    for (String id : response.correct()) {
      XmlElement choice = choices.remove(id);
      if (choice != null) {
        steps.add(Part.of(line(choice), 100, feedback.of(choice)));
      }
    }
    if (!choices.isEmpty() && !steps.isEmpty()) {
      notes.changed("exchange.note.qti-unordered", choices.size());
    }
    return steps;
  }

  private static Map<String, XmlElement> byId(XmlElement interaction) {
    Map<String, XmlElement> choices = new LinkedHashMap<>();
    interaction
        .below()
        .filter(e -> !e.attribute("identifier").isEmpty() && !e.is("feedbackInline"))
        .forEach(c -> choices.put(c.attribute("identifier"), c));
    return choices;
  }

  /** Null where one has several partners: our pairs have one. */
  private List<Part> pairs(XmlElement interaction, Response response) {
    List<XmlElement> sets = interaction.children("simpleMatchSet");
    Map<String, XmlElement> left = sets.isEmpty() ? Map.of() : byId(sets.get(0));
    Map<String, XmlElement> right = sets.size() < 2 ? Map.of() : byId(sets.get(1));
    Map<String, String> partners = new LinkedHashMap<>();
    for (String pair : response.right()) {
      String[] ids = pair.strip().split("\\s+");
      if (ids.length == 2 && left.containsKey(ids[0]) && right.containsKey(ids[1])) {
        if (partners.put(ids[0], ids[1]) != null) {
          return null;
        }
      }
    }
    List<Part> parts = new ArrayList<>();
    left.forEach(
        (id, choice) -> {
          if (partners.containsKey(id)) {
            parts.add(Part.pair(line(choice), plain(right.get(partners.get(id)))));
          } else {
            notes.changed("exchange.note.qti-alone", plain(choice));
          }
        });
    right.forEach(
        (id, choice) -> {
          if (!partners.containsValue(id)) {
            parts.add(Part.pair("", plain(choice)));
          }
        });
    return parts;
  }

  private String plain(XmlElement choice) {
    return texts.plain(choice.html(), Notation.HTML);
  }

  private List<Part> typed(Response response) {
    if (response.caseSensitive()) {
      notes.changed("exchange.note.case");
    }
    List<Part> parts = new ArrayList<>();
    response.accepted().forEach((text, worth) -> parts.add(Part.of(text, worth, "")));
    return parts;
  }

  /** Feedback of the item: inside a choice, or shown after it where it names the choice. */
  private final class Feedback {
    private final Map<String, String> byChoice = new HashMap<>();
    private final StringBuilder general = new StringBuilder();

    Feedback() {
      Set<String> choices = new java.util.HashSet<>();
      item.child("itemBody").stream()
          .flatMap(XmlElement::below)
          .filter(e -> e.is("simpleChoice"))
          .forEach(e -> choices.add(e.attribute("identifier")));
      for (XmlElement modal : item.children("modalFeedback")) {
        String said = texts.blocks(modal.html(), Notation.HTML);
        String id = modal.attribute("identifier");
        if (choices.contains(id)) {
          byChoice.put(id, said);
        } else if (!said.isBlank()) {
          general.append(general.isEmpty() ? "" : "\n\n").append(said);
        }
      }
    }

    String of(XmlElement choice) {
      String inline =
          choice.children("feedbackInline").stream()
              .map(f -> texts.blocks(f.html(), Notation.HTML))
              .findFirst()
              .orElse("");
      return inline.isBlank() ? byChoice.getOrDefault(choice.attribute("identifier"), "") : inline;
    }

    String general() {
      return general.toString();
    }
  }
}
