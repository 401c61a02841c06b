package org.alongside.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People of the demonstration who take a module: signed in over HTTP as any machine would be, each
 * with an open quiz of their own.
 */
final class Learners {
  /** Where everybody lands. */
  static final String HOME = "/home";

  /** A page of the module that all of them take. */
  static final String UNIT_PAGE = "/learning/unit?module=W2&unit=two-missed-visits";

  private static final String QUIZ = "/api/v1/modules/W2/units/check/attempts";
  private static final String PASSWORD = "alongside-demo";
  private static final List<String> COLUMNS =
      List.of("cookieName", "cookieValue", "token", "attempt", "question", "first", "second");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LEAST_PAGE = 2_000;

  private final String site;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  private Learners(String site) {
    this.site = site;
  }

  /**
   * Signs in as many of these as are needed and writes what the generator needs to know of them.
   *
   * @return their attempts' ids
   */
  static List<String> prepare(Plan plan, List<String> emails)
      throws IOException, InterruptedException {
    Learners learners = new Learners(plan.site());
    List<Map<String, String>> all = new ArrayList<>();
    for (String email : emails) {
      if (all.size() < Plan.PEOPLE) {
        learners.learner(email).ifPresent(all::add);
      }
    }
    if (all.size() < Plan.PEOPLE) {
      throw new BenchException(
          "Only %d of %d people could begin".formatted(all.size(), emails.size()));
    }
    Files.write(plan.learners(), all.stream().map(one -> String.join("\t", one.values())).toList());
    return all.stream().map(one -> one.get("attempt")).toList();
  }

  /** What {@link #prepare} wrote, as the generator's users take it. */
  static List<Map<String, Object>> read(Path file) {
    try {
      List<Map<String, Object>> all = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("\t");
        Map<String, Object> one = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
          one.put(COLUMNS.get(i), parts[i]);
        }
        all.add(one);
      }
      return all;
    } catch (IOException e) {
      throw new BenchException("The signed-in people cannot be read", e);
    }
  }

  private Optional<Map<String, String>> learner(String email)
      throws IOException, InterruptedException {
    HttpResponse<String> in =
        post(
            "/api/v1/session",
            json.writeValueAsString(Map.of("email", email, "password", PASSWORD)),
            Map.of());
    require(in, 204);
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    String token = in.headers().firstValue("X-CSRF-Token").orElseThrow();
    HttpResponse<String> begun = post(QUIZ, "", Map.of("Cookie", cookie, "X-CSRF-Token", token));
    if (begun.statusCode() != 200) {
      return Optional.empty();
    }
    requirePage(HOME, cookie);
    requirePage(UNIT_PAGE, cookie);
    JsonNode attempt = json.readTree(begun.body());
    for (JsonNode question : attempt.get("questions")) {
      if (question.get("kind").asText().equals("SINGLE")) {
        return Optional.of(row(cookie, token, attempt, question));
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> row(
      String cookie, String token, JsonNode attempt, JsonNode question) {
    String[] pair = cookie.split("=", 2);
    List<String> values =
        List.of(
            pair[0],
            pair[1],
            token,
            attempt.get("id").asText(),
            question.get("id").asText(),
            question.get("options").get(0).get("id").asText(),
            question.get("options").get(1).get("id").asText());
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      row.put(COLUMNS.get(i), values.get(i));
    }
    return row;
  }

  private HttpResponse<String> post(String path, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** A page that is no page would be quick indeed. */
  private void requirePage(String path, String cookie) throws IOException, InterruptedException {
    HttpResponse<String> page =
        client.send(request(path).header("Cookie", cookie).build(), BodyHandlers.ofString());
    require(page, 200);
    if (page.body().length() < LEAST_PAGE || !page.body().contains("</html>")) {
      throw new BenchException(path + " is not the page that it should be");
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE);
  }

  private static void require(HttpResponse<String> answer, int status) {
    if (answer.statusCode() != status) {
      throw new BenchException(
          "%s answered %d, not %d".formatted(answer.uri().getPath(), answer.statusCode(), status));
    }
  }
}
