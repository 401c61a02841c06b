package org.alongside.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Somebody who answers a quiz, writes a note and ticks pages, without a pause. What is not
 * confirmed is sent again under the same id, as the browser does, until it is; what is confirmed
 * stands in the {@link Ledger}.
 */
final class Worker implements Runnable {
  private static final String QUIZ = "/api/v1/modules/W2/units/check/attempts";
  private static final String NOTES = "/api/v1/modules/W2/units/two-missed-visits/notes";
  private static final String NOTE = NOTES + "/note";
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int OK = 200;
  private static final int SIGNED_OUT = 401;
  private static final int FORBIDDEN = 403;
  private static final int BUSY = 500;

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String site;
  private final String email;
  private final Ledger ledger;

  private volatile boolean enough;
  private volatile RuntimeException failure;
  private Map<String, String> session = Map.of();
  private String answerAddress;
  private JsonNode options;
  private int revision;
  private int turn;
  private int page;

  Worker(String site, String email, Ledger ledger) {
    this.site = site;
    this.email = email;
    this.ledger = ledger;
  }

  /** Asks it to end once what it is about is confirmed. */
  void rest() {
    enough = true;
  }

  /** The next {@link #run} is one more day's work. */
  void goOn() {
    enough = false;
  }

  /** Whether the note that the site has is another than the one that it has confirmed. */
  Optional<String> noteFault() {
    String wanted = ledger.notes.get(email);
    if (wanted == null) {
      return Optional.empty();
    }
    String kept = confirmed("GET", NOTES, null).findValuesAsText("text").toString();
    return kept.equals("[" + wanted + "]")
        ? Optional.empty()
        : Optional.of("the note of %s is not the one confirmed".formatted(email));
  }

  /** What went wrong where nothing may; null when nothing did. */
  RuntimeException failure() {
    return failure;
  }

  @Override
  public void run() {
    try {
      beginQuiz();
      while (!enough) {
        turn++;
        answer();
        write();
        tick();
      }
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private void beginQuiz() {
    JsonNode attempt = confirmed("POST", QUIZ, "");
    for (JsonNode question : attempt.get("questions")) {
      if (question.get("kind").asText().equals("SINGLE")) {
        answerAddress =
            "/api/v1/attempts/%s/answers/%s"
                .formatted(attempt.get("id").asText(), question.get("id").asText());
        options = question.get("options");
        return;
      }
    }
    throw new ChaosException("The quiz has no single question");
  }

  private void answer() {
    String id = UUID.randomUUID().toString();
    confirmed(
        "PUT",
        answerAddress,
        "{\"saveId\":\"%s\",\"tab\":\"tab\",\"seen\":0,\"value\":{\"choice\":\"%s\"}}"
            .formatted(id, options.get(turn % options.size()).get("id").asText()));
    ledger.saves.add(id);
  }

  private void write() {
    String text = "Day %d. It rained, and somebody laughed.".formatted(turn);
    JsonNode receipt =
        confirmed(
            "PUT",
            NOTE,
            "{\"saveId\":\"%s\",\"tab\":\"%s\",\"seen\":%d,\"text\":\"%s\"}"
                .formatted(UUID.randomUUID(), "tab-of-" + email.hashCode(), revision, text));
    revision = receipt.get("revision").asInt();
    ledger.notes.put(email, text);
  }

  /** Every twentieth turn, so that there is something to complete until the end. */
  private void tick() {
    int unit = page % Tiny.UNITS.size();
    int module = page / Tiny.UNITS.size();
    if (turn % 20 != 0 || module >= Tiny.codes().size()) {
      return;
    }
    String code = Tiny.codes().get(module);
    String address = "/api/v1/modules/%s/units/%s/completion";
    confirmed("PUT", address.formatted(code, Tiny.UNITS.get(unit)), "");
    ledger.ticks.add(String.join("/", email, code, Tiny.UNITS.get(unit)));
    if (unit == Tiny.UNITS.size() - 1) {
      ledger.completions.add(email + "/" + code);
    }
    page++;
  }

  /** Sends it until it is confirmed. */
  private JsonNode confirmed(String method, String path, String body) {
    while (true) {
      HttpResponse<String> answer = sent(method, path, body);
      if (answer != null && answer.statusCode() == OK) {
        ledger.confirmed.incrementAndGet();
        return read(answer.body());
      }
      if (answer == null || answer.statusCode() >= BUSY) {
        ledger.again.incrementAndGet();
        LockSupport.parkNanos(PAUSE.toNanos());
      } else if (answer.statusCode() == SIGNED_OUT || answer.statusCode() == FORBIDDEN) {
        signIn();
      } else {
        throw new ChaosException(
            "%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
      }
    }
  }

  private JsonNode read(String body) {
    try {
      return json.readTree(body);
    } catch (IOException e) {
      throw new ChaosException("Not an answer: " + body, e);
    }
  }

  private void signIn() {
    String body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, People.PASSWORD);
    session = Map.of();
    HttpResponse<String> in = sent("POST", "/api/v1/session", body);
    if (in != null && in.statusCode() == 204) {
      session =
          Map.of(
              "Cookie",
              in.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0],
              "X-CSRF-Token",
              in.headers().firstValue("X-CSRF-Token").orElseThrow());
    } else {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** The answer, or null where none came. */
  private HttpResponse<String> sent(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(site + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    session.forEach(request::header);
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException gone) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChaosException("Interrupted", e);
    }
  }
}
