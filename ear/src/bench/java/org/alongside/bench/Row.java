package org.alongside.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.UUID;

/** What is asked of the server over and over; the first two are yardsticks. */
enum Row {
  /** The least that a Faces page can cost. */
  EMPTY_PAGE("empty Faces page", false) {
    @Override
    HttpRequestActionBuilder request() {
      return http(title()).get(Yardstick.PAGE).check(status().is(200));
    }
  },

  /** The least that any answer can cost. */
  STATIC_FILE("static 10-kB file", false) {
    @Override
    HttpRequestActionBuilder request() {
      return http(title()).get(Yardstick.FILE).check(status().is(200));
    }
  },

  /** A page of a module in the player. */
  UNIT_PAGE("unit page", true) {
    @Override
    HttpRequestActionBuilder request() {
      return http(title()).get(Learners.UNIT_PAGE).check(status().is(200));
    }
  },

  /** Where everybody lands. */
  HOME("home", true) {
    @Override
    HttpRequestActionBuilder request() {
      return http(title()).get(Learners.HOME).check(status().is(200));
    }
  },

  /** An answer to a question of an open quiz; each time another one, under a new id. */
  SAVE("save an answer", true) {
    @Override
    HttpRequestActionBuilder request() {
      return http(title())
          .put("/api/v1/attempts/#{attempt}/answers/#{question}")
          .header("X-CSRF-Token", "#{token}")
          .header("Content-Type", "application/json")
          .body(StringBody(Row::answer))
          .check(status().is(200));
    }
  };

  private final String title;
  private final boolean signedIn;

  Row(String title, boolean signedIn) {
    this.title = title;
    this.signedIn = signedIn;
  }

  /** One request by the person of the virtual user's session. */
  abstract HttpRequestActionBuilder request();

  /** As the tables call it. */
  String title() {
    return title;
  }

  /** Whether it is asked by a person who is signed in. */
  boolean isSignedIn() {
    return signedIn;
  }

  private static String answer(Session session) {
    UUID id = UUID.randomUUID();
    String option = session.getString((id.getLeastSignificantBits() & 1) == 0 ? "first" : "second");
    return "{\"saveId\":\"%s\",\"tab\":\"bench\",\"seen\":0,\"value\":{\"choice\":\"%s\"}}"
        .formatted(id, option);
  }
}
