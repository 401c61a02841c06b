package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** People who answer the same question over and over, and remember each save that was confirmed. */
final class Writers implements AutoCloseable {
  private static final List<String> PEOPLE = List.of("staff", "leader", "mentor", "coordinator");
  private static final String QUIZ = "/api/v1/modules/W2/units/check/attempts";
  private static final int BEFORE_THE_KILL = 60;

  private final ObjectMapper json = new ObjectMapper();
  private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
  private final CountDownLatch busy = new CountDownLatch(BEFORE_THE_KILL);
  private final List<Thread> threads = new ArrayList<>();
  private final String site;
  private volatile boolean enough;

  private Writers(String site) {
    this.site = site;
  }

  /** Signs them in, lets them begin, and waits until all are in the middle of it. */
  static Writers start(String site) throws IOException, InterruptedException {
    Writers writers = new Writers(site);
    for (String person : PEOPLE) {
      writers.begin(person);
    }
    writers.threads.forEach(Thread::start);
    assertThat(writers.busy.await(60, TimeUnit.SECONDS)).as("saves are being confirmed").isTrue();
    return writers;
  }

  private void begin(String person) throws IOException, InterruptedException {
    ApiSession session = ApiSession.open(site, person);
    HttpResponse<String> begun = session.send("POST", QUIZ, "");
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
    JsonNode attempt = json.readTree(begun.body());
    for (JsonNode question : attempt.get("questions")) {
      if (question.get("kind").asText().equals("SINGLE")) {
        String address =
            "/api/v1/attempts/%s/answers/%s"
                .formatted(attempt.get("id").asText(), question.get("id").asText());
        threads.add(new Thread(() -> write(address, question.get("options"), session)));
        return;
      }
    }
    throw new AssertionError("the quiz has no single question");
  }

  private void write(String address, JsonNode options, ApiSession session) {
    for (int i = 0; !enough; i++) {
      String id = UUID.randomUUID().toString();
      String body =
          "{\"saveId\":\"%s\",\"tab\":\"tab\",\"seen\":0,\"value\":{\"choice\":\"%s\"}}"
              .formatted(id, options.get(i % options.size()).get("id").asText());
      try {
        if (session.send("PUT", address, body).statusCode() == 200) {
          confirmed.add(id);
          busy.countDown();
        }
      } catch (IOException gone) {
        return; // killed in the middle of it: this save was not confirmed
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Ids of the saves that were answered with 200, once nobody writes any more. */
  Set<String> confirmed() throws InterruptedException {
    enough = true;
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(60));
    }
    return Set.copyOf(confirmed);
  }

  /** Waits until one more was answered: they go on. */
  void awaitMore() {
    int before = confirmed.size();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (confirmed.size() == before) {
      assertThat(System.nanoTime()).as("people go on writing").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  /** Those that were answered until now, while they go on. */
  Set<String> soFar() {
    return Set.copyOf(confirmed);
  }

  @Override
  public void close() {
    enough = true;
  }
}
