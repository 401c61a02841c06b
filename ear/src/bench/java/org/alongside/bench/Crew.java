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
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Those who are measured: signed in over HTTP as any machine would be, the learners each with an
 * open quiz of their own.
 */
final class Crew {
  /** Everybody's. */
  static final String PASSWORD = "a bench to sit on in the sun";

  private static final String QUIZ = "/api/v1/modules/GEN/units/unit-14/attempts";
  private static final List<String> COLUMNS =
      List.of(
          "who",
          "number",
          "label",
          "team",
          "email",
          "cookieName",
          "cookieValue",
          "token",
          "attempt",
          "question",
          "first",
          "second");
  private static final String NONE = "-";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int LEAST_PAGE = 2_000;

  private final Plan plan;
  private final String team;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  private Crew(Plan plan, String team) {
    this.plan = plan;
    this.team = team;
  }

  /** Where the person with this number is written to. */
  static String email(int number) {
    return "bench-" + number + "@example.org";
  }

  /**
   * Signs all of them in and writes what the generator needs to know of them.
   *
   * @param team public id of the team that the leaders lead
   * @return the learners' attempts
   */
  static List<String> prepare(Plan plan, String team) throws IOException, InterruptedException {
    Crew crew = new Crew(plan, team);
    List<List<String>> all = new ArrayList<>();
    for (Who who : Who.values()) {
      for (int i = 0; i < who.people(); i++) {
        all.add(crew.person(who, who.first() + i));
      }
    }
    Files.write(plan.crew(), all.stream().map(one -> String.join("\t", one)).toList());
    int attempt = COLUMNS.indexOf("attempt");
    return all.stream().map(one -> one.get(attempt)).filter(id -> !id.equals(NONE)).toList();
  }

  /** What {@link #prepare} wrote, as the generator's users take it. */
  static Map<Who, List<Map<String, Object>>> read(Plan plan) {
    Map<Who, List<Map<String, Object>>> crew = new EnumMap<>(Who.class);
    try {
      for (String line : Files.readAllLines(plan.crew())) {
        String[] parts = line.split("\t");
        Map<String, Object> one = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
          one.put(COLUMNS.get(i), parts[i]);
        }
        crew.computeIfAbsent(Who.valueOf(parts[0]), who -> new ArrayList<>()).add(one);
      }
      return crew;
    } catch (IOException e) {
      throw new BenchException("The signed-in people cannot be read", e);
    }
  }

  /** A session of somebody: name and value of its cookie, and the token for its writes. */
  static List<String> signIn(HttpClient client, String site, String email)
      throws IOException, InterruptedException {
    HttpResponse<String> in =
        client.send(
            request(site, "/api/v1/session")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, PASSWORD)))
                .build(),
            BodyHandlers.ofString());
    require(in, 204);
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    String token = in.headers().firstValue("X-CSRF-Token").orElseThrow();
    String[] pair = cookie.split("=", 2);
    return List.of(pair[0], pair[1], token);
  }

  /** Somebody signs in and sees their home. */
  static void visit(HttpClient client, String site, String email)
      throws IOException, InterruptedException {
    List<String> session = signIn(client, site, email);
    require(
        client.send(
            request(site, "/home").header("Cookie", session.get(0) + "=" + session.get(1)).build(),
            BodyHandlers.ofString()),
        200);
  }

  private List<String> person(Who who, int number) throws IOException, InterruptedException {
    List<String> session = signIn(client, plan.site(), email(number));
    List<String> row =
        new ArrayList<>(
            List.of(
                who.name(),
                String.valueOf(number),
                String.valueOf(plan.persons()),
                team,
                email(number)));
    row.addAll(session);
    row.addAll(who == Who.LEARNER ? quiz(session) : List.of(NONE, NONE, NONE, NONE));
    String cookie = session.get(0) + "=" + session.get(1);
    switch (who) {
      case LEARNER -> {
        requirePage("/home", cookie, "GEN");
        requirePage("/learning/module?module=GEN", cookie, "unit-16");
        requirePage("/learning/unit?module=GEN&unit=unit-5", cookie, "unit-16");
        requirePage("/search?q=missed+visits", cookie, "<mark>");
      }
      case MENTOR -> requirePage("/mentoring/caseload", cookie, "Family");
      case LEADER -> requirePage("/team/matrix?id=" + team, cookie, "Family");
      case COORDINATOR -> requirePage("/team/organisation", cookie, "Bench site");
      default -> throw new IllegalArgumentException(who.name());
    }
    return row;
  }

  /** The open attempt at the quiz, or a new one: a question with two of its options. */
  private List<String> quiz(List<String> session) throws IOException, InterruptedException {
    HttpResponse<String> begun =
        client.send(
            request(plan.site(), QUIZ)
                .header("Content-Type", "application/json")
                .header("Cookie", session.get(0) + "=" + session.get(1))
                .header("X-CSRF-Token", session.get(2))
                .POST(BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    require(begun, 200);
    JsonNode attempt = json.readTree(begun.body());
    for (JsonNode question : attempt.get("questions")) {
      if (question.get("kind").asText().equals("SINGLE")) {
        return List.of(
            attempt.get("id").asText(),
            question.get("id").asText(),
            question.get("options").get(0).get("id").asText(),
            question.get("options").get(1).get("id").asText());
      }
    }
    throw new BenchException("The quiz asks nothing with one answer");
  }

  /** A page that is no page would be quick indeed. */
  private void requirePage(String path, String cookie, String word)
      throws IOException, InterruptedException {
    HttpResponse<String> page =
        client.send(
            request(plan.site(), path).header("Cookie", cookie).build(), BodyHandlers.ofString());
    require(page, 200);
    if (page.body().length() < LEAST_PAGE
        || !page.body().contains("</html>")
        || !page.body().contains(word)) {
      throw new BenchException(path + " is not the page that it should be: no " + word);
    }
  }

  private static HttpRequest.Builder request(String site, String path) {
    return HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE);
  }

  private static void require(HttpResponse<String> answer, int status) {
    if (answer.statusCode() != status) {
      throw new BenchException(
          "%s answered %d, not %d".formatted(answer.uri().getPath(), answer.statusCode(), status));
    }
  }
}
