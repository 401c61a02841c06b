package org.alongside.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a server whether its first page answers. */
final class Readiness {

  /**
   * One answer.
   *
   * @param ready whether it serves
   * @param reason why not, in its own words; empty where it says nothing
   * @param last whether waiting is in vain
   */
  record Answer(boolean ready, String reason, boolean last) {}

  private static final Answer SILENT = new Answer(false, "", false);
  private static final Pattern REASON =
      Pattern.compile("\"reason\"\\s*:\\s*\"((?:\\\\.|[^\"\\\\])*)\"");
  private static final Pattern LAST = Pattern.compile("\"final\"\\s*:\\s*true");
  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final String address;

  Readiness(String address) {
    this.address = address;
  }

  /** Ready is who answers 200 to the question and then really serves the first page. */
  Answer ask() {
    HttpResponse<String> response = get("/api/v1/health/ready", Duration.ofSeconds(10));
    if (response == null) {
      return SILENT;
    }
    if (response.statusCode() != 200) {
      return read(response.body());
    }
    HttpResponse<String> first = get("/", Duration.ofSeconds(60));
    return new Answer(first != null && first.statusCode() < 500, "", false);
  }

  /** Reads {"status":"DOWN","reason":"...","final":true}; anything else says nothing. */
  static Answer read(String body) {
    Matcher matcher = REASON.matcher(body);
    return matcher.find()
        ? new Answer(false, plain(matcher.group(1)), LAST.matcher(body).find())
        : SILENT;
  }

  private static String plain(String json) {
    return UNICODE
        .matcher(json.replace("\\n", " ").replace("\\t", " ").replace("\\r", " "))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        .replaceAll("\\\\(.)", "$1")
        .strip();
  }

  private HttpResponse<String> get(String path, Duration patience) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + path)).timeout(patience).GET().build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
