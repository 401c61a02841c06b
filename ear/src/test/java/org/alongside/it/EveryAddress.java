package org.alongside.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.ServletContext;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every address that can be read, found by looking: each page of the application, each GET that the
 * interface for machines describes, and whatever a page links to.
 */
final class EveryAddress {
  private static final int SAME_PAGE_MOST = 1;
  private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");

  /** A choice of language or theme is kept, and what is loaded by every page says nothing. */
  private static final Pattern NOT_FOLLOWED =
      Pattern.compile("(?:.*[?&](?:lang|theme)=.*|/jakarta\\.faces\\.resource/.*|//.*)");

  private final Set<String> known = new LinkedHashSet<>();

  /**
   * @param words what stands for each part in braces of an address, by a part of its name
   */
  EveryAddress(ServletContext pages, Visitor machine, Map<String, String> words) {
    addPages(pages, "/");
    String description = text(machine.get("/api/v1/openapi?format=JSON"));
    try (JsonReader reader = Json.createReader(new StringReader(description))) {
      JsonObject paths = reader.readObject().getJsonObject("paths");
      paths.forEach(
          (path, methods) -> {
            if (methods.asJsonObject().containsKey("get")) {
              known.add(filled(path, words));
            }
          });
    }
  }

  int count() {
    return known.size();
  }

  private void addPages(ServletContext pages, String folder) {
    for (String path : pages.getResourcePaths(folder)) {
      if (path.endsWith("/") && !path.equals("/WEB-INF/") && !path.equals("/resources/")) {
        addPages(pages, path);
      } else if (path.endsWith(".xhtml")) {
        known.add(path.substring(0, path.length() - ".xhtml".length()));
      }
    }
  }

  private static String filled(String path, Map<String, String> words) {
    String filled = path;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", word.getValue());
    }
    return filled.replaceAll("\\{[^}]*}", words.get("person"));
  }

  /** Reads them all as {@code visitor} and tells where the canary sang. */
  Set<String> heard(Visitor visitor, Canary canary, Set<String> more) {
    Set<String> heard = new TreeSet<>();
    Map<String, Integer> visits = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Deque<String> left = new ArrayDeque<>(more);
    left.addAll(known);
    while (!left.isEmpty()) {
      String address = left.poll();
      String path = address.replaceAll("\\?.*", "");
      boolean named = more.contains(address) || known.contains(address);
      if (!seen.add(address)
          || NOT_FOLLOWED.matcher(address).matches()
          || !named && visits.merge(path, 1, Integer::sum) > SAME_PAGE_MOST) {
        continue;
      }
      HttpResponse<byte[]> answer = visitor.get(address);
      if (canary.isIn(answer.body()) || canary.isIn(answer.headers().map().toString())) {
        heard.add(path);
      }
      answer.headers().firstValue("Location").map(EveryAddress::local).ifPresent(left::add);
      LINK.matcher(text(answer))
          .results()
          .map(m -> m.group(1).replace("&amp;", "&"))
          .forEach(left::add);
    }
    return heard;
  }

  private static String local(String location) {
    URI uri = URI.create(location);
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
