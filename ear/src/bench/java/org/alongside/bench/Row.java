package org.alongside.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.OptionalDouble;
import java.util.UUID;

/** What is asked of the server over and over; the first two are yardsticks. */
enum Row {
  /** The least that a Faces page can cost. */
  EMPTY_PAGE("empty Faces page", Who.STRANGER, 0) {
    @Override
    ChainBuilder ask() {
      return get(Yardstick.PAGE);
    }
  },

  /** The least that any answer can cost. */
  STATIC_FILE("static 10-kB file", Who.STRANGER, 0) {
    @Override
    ChainBuilder ask() {
      return get(Yardstick.FILE);
    }
  },

  /** The first page that anybody sees. */
  SIGN_IN_PAGE("sign-in page", Who.STRANGER, 1500) {
    @Override
    ChainBuilder ask() {
      return get("/sign-in");
    }
  },

  /** Each time into a session of its own. */
  SIGN_IN("sign-in", Who.LEARNER, 0) {
    @Override
    ChainBuilder ask() {
      return exec(flushCookieJar())
          .exec(
              http(title())
                  .post("/api/v1/session")
                  .header("Content-Type", "application/json")
                  .body(
                      StringBody("{\"email\":\"#{email}\",\"password\":\"" + Crew.PASSWORD + "\"}"))
                  .check(status().is(204)));
    }
  },

  /** Where everybody lands. */
  HOME("home", Who.LEARNER, 400) {
    @Override
    ChainBuilder ask() {
      return get("/home");
    }
  },

  /** What a module holds, and how far one is. */
  MODULE_PAGE("module page", Who.LEARNER, 400) {
    @Override
    ChainBuilder ask() {
      return get("/learning/module?module=GEN");
    }
  },

  /** A page of a module in the player. */
  UNIT_PAGE("unit page", Who.LEARNER, 500) {
    @Override
    ChainBuilder ask() {
      return get("/learning/unit?module=GEN&unit=unit-5");
    }
  },

  /** An answer to a question of an open quiz; each time another one, under a new id. */
  SAVE("save an answer", Who.LEARNER, 600) {
    @Override
    ChainBuilder ask() {
      return exec(
          write(http(title()).put("/api/v1/attempts/#{attempt}/answers/#{question}"))
              .header("Content-Type", "application/json")
              .body(StringBody(Row::answer))
              .check(status().is(200)));
    }
  },

  /** A quiz with its answers; each time another one. */
  SUBMIT("submit an attempt", Who.LEARNER, 0) {
    @Override
    ChainBuilder ask() {
      return exec(
          write(
                  http(title())
                      .post(session -> "/api/v1/attempts/" + Waiting.next(session) + "/submission"))
              .check(status().is(200)));
    }
  },

  /** A page is ticked as read, and by turns the tick taken back. */
  COMPLETE("complete a unit", Who.LEARNER, 600) {
    private static final String DONE = "done";
    private static final String PLACE = "/api/v1/modules/GEN/units/unit-3/completion";

    @Override
    ChainBuilder ask() {
      return exec(session ->
              session.set(DONE, !Boolean.TRUE.equals(session.getBooleanWrapper(DONE))))
          .exec(
              doIfOrElse((Session session) -> session.getBoolean(DONE))
                  .then(exec(write(http(title()).put(PLACE)).check(status().is(200))))
                  .orElse(exec(write(http(title()).delete(PLACE)).check(status().is(200)))));
    }
  },

  /** Twelve mentees. */
  CASELOAD("caseload", Who.MENTOR, 0) {
    @Override
    ChainBuilder ask() {
      return get("/mentoring/caseload");
    }
  },

  /** A team of 300, the first page of its rows. */
  MATRIX("matrix", Who.LEADER, 0) {
    @Override
    ChainBuilder ask() {
      return get("/team/matrix?id=#{team}");
    }
  },

  /** By site. */
  ORGANISATION("organisation view", Who.COORDINATOR, 0) {
    @Override
    ChainBuilder ask() {
      return get("/team/organisation");
    }
  },

  /** Two words in all that one may read. */
  SEARCH("search", Who.LEARNER, 0) {
    @Override
    ChainBuilder ask() {
      return get("/search?q=missed+visits");
    }
  },

  /** A thousand lines. */
  COMPLETIONS("CSV of 1000 completions", Who.COORDINATOR, 0) {
    @Override
    ChainBuilder ask() {
      return get("/team/completions-file?module=GEN");
    }
  };

  private final String title;
  private final Who who;
  private final double aim;

  Row(String title, Who who, double aim) {
    this.title = title;
    this.who = who;
    this.aim = aim;
  }

  /** One request by the person of the virtual user's session. */
  abstract ChainBuilder ask();

  /** As the tables call it. */
  String title() {
    return title;
  }

  /** Who asks. */
  Who who() {
    return who;
  }

  /** Whether it is only there to tell what the server itself costs. */
  boolean isYardstick() {
    return this == EMPTY_PAGE || this == STATIC_FILE;
  }

  /** What is aimed at, a second. */
  OptionalDouble aim() {
    return aim == 0 ? OptionalDouble.empty() : OptionalDouble.of(aim);
  }

  ChainBuilder get(String address) {
    return exec(http(title).get(address).check(status().is(200)));
  }

  private static HttpRequestActionBuilder write(HttpRequestActionBuilder request) {
    return request.header("X-CSRF-Token", "#{token}");
  }

  private static String answer(Session session) {
    UUID id = UUID.randomUUID();
    String option = session.getString((id.getLeastSignificantBits() & 1) == 0 ? "first" : "second");
    return "{\"saveId\":\"%s\",\"tab\":\"bench\",\"seen\":0,\"value\":{\"choice\":\"%s\"}}"
        .formatted(id, option);
  }
}
