package org.alongside.it;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Somebody who comes over the network, as a browser does: signed in, or a stranger. */
final class Visitor {
  private static final URI SITE =
      URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port"));

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(30))
          .build();
  private String token = "";

  static Visitor stranger() {
    return new Visitor();
  }

  static Visitor signedIn(String email, String password) {
    Visitor visitor = new Visitor();
    String typed =
        Json.createObjectBuilder().add("email", email).add("password", password).build().toString();
    HttpResponse<byte[]> welcome = visitor.send("POST", "/api/v1/session", typed);
    if (welcome.statusCode() != 204) {
      throw new AssertionError("not signed in: " + welcome.statusCode());
    }
    visitor.token = welcome.headers().firstValue("X-CSRF-Token").orElseThrow();
    return visitor;
  }

  /** The same session, whose writes do not bring its word. */
  Visitor withoutToken() {
    token = "";
    return this;
  }

  HttpResponse<byte[]> get(String address) {
    return send("GET", address, null);
  }

  HttpResponse<byte[]> send(String method, String address, String body) {
    HttpRequest.BodyPublisher sent =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body);
    HttpRequest request =
        HttpRequest.newBuilder(SITE.resolve(address))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .header("Accept", "*/*")
            .header("X-CSRF-Token", token)
            .method(method, sent)
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
