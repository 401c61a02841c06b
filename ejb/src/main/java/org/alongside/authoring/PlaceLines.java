package org.alongside.authoring;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** On which line of a file the places of the checks stand. */
final class PlaceLines {
  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final Map<String, Integer> lines = new HashMap<>();

  private PlaceLines() {}

  /** Of a file of the content format; places of what cannot be read are not known. */
  static PlaceLines of(String path, String text) {
    PlaceLines places = new PlaceLines();
    places.lines.put("", 1);
    if (path.endsWith(".md")) {
      int end = text.indexOf("\n---", 1);
      String head = end < 0 ? "" : text.substring(0, end);
      places.read(head.replaceFirst("---", "   "));
      places.lines.put(FileTree.BODY, (int) head.lines().count() + 2);
    } else {
      places.read(text);
    }
    return places;
  }

  /** The line of a place, or of what is around it, from 1. */
  int line(String place) {
    String at = place;
    while (!lines.containsKey(at)) {
      int cut = at.lastIndexOf('/');
      at = cut < 0 ? "" : at.substring(0, cut);
    }
    return lines.get(at);
  }

  /** An object or a list that is being read: what its elements are called, and where it begins. */
  private static final class Level {
    private final boolean list;
    private final int line;
    private String step;
    private int count;

    Level(boolean list, int line, String step) {
      this.list = list;
      this.line = line;
      this.step = step;
    }
  }

  private void read(String yaml) {
    Deque<Level> open = new ArrayDeque<>();
    String name = "";
    try (JsonParser parser = FACTORY.createParser(yaml)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int line = parser.currentTokenLocation().getLineNr();
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
          lines.putIfAbsent(place(open, name), line);
        } else if (token.isStructStart()) {
          String step = open.isEmpty() ? "" : next(open.peek(), name);
          open.push(new Level(token == JsonToken.START_ARRAY, line, step));
          lines.putIfAbsent(place(open, ""), line);
        } else if (token.isStructEnd()) {
          open.pop();
        } else if (token.isScalarValue() && !open.isEmpty()) {
          Level level = open.peek();
          if (level.list) {
            lines.putIfAbsent(place(open, next(level, "")), line);
          } else if ("id".equals(name)) {
            level.step = parser.getText();
            lines.put(place(open, ""), level.line);
          }
        }
      }
    } catch (IOException e) {
      if (!(e instanceof com.fasterxml.jackson.core.JsonProcessingException)) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String next(Level level, String name) {
    return level.list ? String.valueOf(level.count++) : name;
  }

  private static String place(Deque<Level> open, String last) {
    StringBuilder place = new StringBuilder();
    open.descendingIterator()
        .forEachRemaining(l -> place.append(l.step.isEmpty() ? "" : l.step + "/"));
    place.append(last);
    return place.toString().replaceAll("/$", "");
  }
}
