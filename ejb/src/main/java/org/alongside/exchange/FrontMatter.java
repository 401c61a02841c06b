package org.alongside.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a Markdown file says of itself between two lines of three hyphens, and the text below. */
public final class FrontMatter {
  private static final Pattern HEAD =
      Pattern.compile("\\A---\\R(.*?)\\R---[ \\t]*(?:\\R(.*))?\\z", Pattern.DOTALL);

  private final JsonNode head;
  private final String body;

  private FrontMatter(JsonNode head, String body) {
    this.head = head;
    this.body = body;
  }

  /** Reads it; a text without is all body. */
  public static FrontMatter of(String text) {
    Matcher parts = HEAD.matcher(text);
    boolean matched = parts.matches();
    JsonNode head = Yaml.read(matched ? parts.group(1) : "");
    return matched && head.isObject()
        ? new FrontMatter(head, parts.group(2) == null ? "" : parts.group(2))
        : new FrontMatter(Yaml.object(), text);
  }

  /** The text below. */
  public String body() {
    return body;
  }

  /** The first of these keys that says something, lists with commas; else empty. */
  public String text(String... keys) {
    for (String key : keys) {
      String said = flat(head.path(key));
      if (!said.isBlank()) {
        return said.strip();
      }
    }
    return "";
  }

  private static String flat(JsonNode value) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(FrontMatter::flat)
            .collect(Collectors.joining(", "))
        : value.isValueNode() && !value.isNull() ? value.asText() : value.path("name").asText("");
  }
}
