package org.alongside.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;

/** Holds files to the JSON Schemas in the folder {@code schemas}. */
class ContentSchemas {
  /** Stands for the folder; nothing is fetched from it. */
  private static final String FOLDER = "https://content.example/schemas/";

  private final JsonSchemaFactory factory;

  /**
   * @param schemas where {@code schemas/*.schema.json} lie
   */
  ContentSchemas(ContentSource schemas) {
    this.factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(l -> l.schemas(iri -> text(schemas, iri))));
  }

  private static String text(ContentSource schemas, String iri) {
    if (!iri.startsWith(FOLDER)) {
      return null;
    }
    String path = "schemas/" + iri.substring(FOLDER.length());
    return schemas.text(path).orElseThrow(() -> new ContentException(path, "this file is missing"));
  }

  /**
   * Adds a fault for everything in {@code tree} that {@code <name>.schema.json} refuses.
   *
   * @return whether there is nothing
   */
  boolean check(String name, String path, JsonNode tree, ContentFaults faults) {
    JsonSchema schema = factory.getSchema(SchemaLocation.of(FOLDER + name + ".schema.json"));
    Set<ValidationMessage> refused = schema.validate(tree);
    for (ValidationMessage message : refused) {
      String place = place(tree, message.getInstanceLocation());
      faults.add(path, place + missing(message, place), sentence(message));
    }
    return refused.isEmpty();
  }

  /** What the schema of outlines refuses, by the part of the outline in which it stands. */
  Set<OutlineMending.Wrong> wrongInOutline(JsonNode tree) {
    JsonSchema schema = factory.getSchema(SchemaLocation.of(FOLDER + "module.schema.json"));
    Set<OutlineMending.Wrong> wrong = new HashSet<>();
    for (ValidationMessage message : schema.validate(tree)) {
      JsonNodePath at = message.getInstanceLocation();
      String first = at.getNameCount() == 0 ? message.getProperty() : at.getElement(0).toString();
      Integer index =
          at.getNameCount() > 1 && at.getElement(1) instanceof Integer number ? number : null;
      if (first != null) {
        wrong.add(new OutlineMending.Wrong(first, index));
      }
    }
    return wrong;
  }

  /** What is missing stands nowhere: its place is where it would stand. */
  private static String missing(ValidationMessage message, String around) {
    boolean missing = message.getType().equals("required");
    return missing ? (around.isEmpty() ? "" : "/") + message.getProperty() : "";
  }

  private static String sentence(ValidationMessage message) {
    if (message.getInstanceNode().isTextual() && message.getInstanceNode().asText().isBlank()) {
      return "nothing is written here yet";
    }
    return switch (message.getType()) {
      case "required" -> "'" + message.getProperty() + "' is missing";
      case "additionalProperties" -> "nothing called '" + message.getProperty() + "' belongs here";
      case "pattern" ->
          "'"
              + message.getInstanceNode().asText()
              + "' does not have the form "
              + message.getSchemaNode().asText();
      case "type" ->
          message.getInstanceNode().isBoolean()
              ? "YAML takes this word for true or false (so are yes, no, on and off): put it in quotes"
              : message.getError();
      default -> message.getError();
    };
  }

  /** The place with ids where elements of a list have one, else with their position from 0. */
  private static String place(JsonNode tree, JsonNodePath location) {
    StringJoiner place = new StringJoiner("/");
    JsonNode at = tree;
    for (int i = 0; i < location.getNameCount(); i++) {
      Object step = location.getElement(i);
      at = step instanceof Integer index ? at.path(index) : at.path(step.toString());
      place.add(step instanceof Integer ? at.path("id").asText(step.toString()) : step.toString());
    }
    return place.toString();
  }
}
