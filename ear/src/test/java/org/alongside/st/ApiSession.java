package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** One of the demonstration, signed in to a site's REST interface. */
final class ApiSession {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

  private final String site;
  private final Map<String, String> session;

  private ApiSession(String site, Map<String, String> session) {
    this.site = site;
    this.session = session;
  }

  /**
   * Signs somebody in.
   *
   * @param who as in {@code staff} of staff@demo.example
   */
  static ApiSession open(String site, String who) throws IOException, InterruptedException {
    String body =
        "{\"email\":\"%s@demo.example\",\"password\":\"%s\"}".formatted(who, SignInPage.PASSWORD);
    HttpResponse<String> in = new ApiSession(site, Map.of()).send("POST", "/api/v1/session", body);
    assertThat(in.statusCode()).as(in.body()).isEqualTo(204);
    return new ApiSession(
        site,
        Map.of(
            "Cookie",
            in.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0],
            "X-CSRF-Token",
            in.headers().firstValue("X-CSRF-Token").orElseThrow()));
  }

  HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(site + path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    session.forEach(request::header);
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
