package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What whoever runs the site sees: metrics on the management port and nowhere else, without a word
 * about anybody; and a board for Grafana that asks for nothing that is not there.
 */
@InBrowser
class MetricsST {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Path BOARD =
      Path.of(System.getProperty("basedir", "."), "..", "docker", "grafana", "alongside.json");

  private static final Pattern LINE = Pattern.compile("(?m)^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{.*})? ");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  /** Names of addresses, jobs, methods and hundreds: nothing longer, nothing typed. */
  private static final Pattern HARMLESS = Pattern.compile("[a-z0-9./*-]{1,60}|[A-Z]{3,7}|");

  @Test
  void theBoardAsksOnlyForWhatIsMeasuredAndNothingMeasuredIsAboutAnybody(Site site)
      throws IOException, InterruptedException {
    get(site.address() + "/learning/unit?module=W2&unit=check&person=somebody-by-name");
    get(site.address() + "/no/such/address/of-somebody");
    String metrics = jobsRan(site);
    Set<String> names =
        LINE.matcher(metrics).results().map(m -> m.group(1)).collect(Collectors.toSet());
    Set<String> asked = asked();
    assertThat(asked).hasSizeGreaterThan(12);
    assertThat(names).containsAll(asked);
    assertThat(metrics)
        .contains("address=\"/learning/**\"", "address=\"none\"")
        .doesNotContain("somebody", "demo.example");
    metrics
        .lines()
        .filter(line -> line.startsWith("alongside_"))
        .forEach(
            line -> {
              Matcher label = LABEL.matcher(line);
              while (label.find()) {
                if (!label.group(1).equals("WF_DEPLOYMENT")) {
                  assertThat(label.group(2)).as(line).matches(HARMLESS);
                }
              }
            });
    assertThat(get(site.address() + "/prometheus").statusCode()).isEqualTo(404);
  }

  /** Mail is looked at every few seconds, the outbox every twenty. */
  private static String jobsRan(Site site) throws IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (true) {
      HttpResponse<String> answer = get(site.instance().managementAddress() + "/prometheus");
      assertThat(answer.statusCode()).isEqualTo(200);
      if (answer.body().contains("job=\"notification.outbox-watch.look\"")) {
        return answer.body();
      }
      assertThat(System.nanoTime()).as("the outbox is looked at").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }
  }

  /** Every metric that a panel of the board asks for. */
  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>();
    JsonNode board = new ObjectMapper().readTree(BOARD.toFile());
    assertThat(board.path("schemaVersion").asInt()).isGreaterThanOrEqualTo(39);
    for (JsonNode panel : board.path("panels")) {
      assertThat(panel.path("title").asText()).isNotBlank();
      for (JsonNode target : panel.path("targets")) {
        String bare =
            target
                .path("expr")
                .asText()
                .replaceAll("\\{[^}]*}|\\[[^]]*]|\\b(by|without) \\([^)]*\\)", "");
        Matcher name = Pattern.compile("\\b[a-z_]{5,}\\b(?! *\\()").matcher(bare);
        assertThat(name.find()).as(target.path("expr").asText()).isTrue();
        name.reset().results().forEach(m -> asked.add(m.group()));
      }
    }
    return asked;
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
