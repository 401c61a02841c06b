package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Somebody with a browser, who calls this very server from outside; follows no redirect. */
final class Guest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String SESSION = "/api/v1/session";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String mail;
  private String cookie;
  private String token;

  /** Somebody who is not signed in. */
  Guest() {
    this(null);
  }

  Guest(String mail) {
    this.mail = mail;
  }

  void signIn(String password) {
    HttpResponse<String> in =
        send("POST", SESSION, "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(mail, password));
    assertThat(in.statusCode()).as("%s signs in", mail).isEqualTo(204);
    cookie = in.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    token = in.headers().firstValue("X-CSRF-Token").orElseThrow();
  }

  /** The word that the session's writes bring; empty when not signed in. */
  String token() {
    return token == null ? "" : token;
  }

  HttpResponse<String> send(String method, String address, String body) {
    return sending(method, address, body).join();
  }

  /** The same, without waiting for the answer. */
  CompletableFuture<HttpResponse<String>> sending(String method, String address, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port") + address))
            .timeout(PATIENCE)
            .header("Accept-Language", "en")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (cookie != null) {
      request.header("Cookie", cookie).header("X-CSRF-Token", token);
    }
    return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
