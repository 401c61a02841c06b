package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  @Test
  void readsTheReason() {
    Readiness.Answer answer =
        Readiness.read(
            "{\"status\":\"DOWN\", \"reason\" : \"Step 3 \\u2013 of \\\"7\\\"\\nsoon\"}");

    assertThat(answer).isEqualTo(new Readiness.Answer(false, "Step 3 – of \"7\" soon", false));
  }

  @Test
  void readsThatWaitingIsInVain() {
    assertThat(Readiness.read("{\"reason\":\"newer\",\"final\":true}").last()).isTrue();
  }

  @Test
  void hearsNothingInAPageOfAnotherKind() {
    assertThat(Readiness.read("<html>404</html>"))
        .isEqualTo(new Readiness.Answer(false, "", false));
  }

  @Test
  void waitsForTheFirstPageToo() throws IOException {
    assertThat(ask(200, 500).ready()).isFalse();
    assertThat(ask(404, 200).ready()).isFalse();
    assertThat(ask(200, 200).ready()).isTrue();
  }

  @Test
  void takesAServerThatDoesNotListenForNotReady() throws IOException {
    assertThat(new Readiness("http://127.0.0.1:" + Ports.free()).ask().ready()).isFalse();
  }

  private static Readiness.Answer ask(int ready, int first) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName(Ports.HOST), 0), 5);
    server.createContext(
        "/",
        exchange -> {
          boolean question = exchange.getRequestURI().getPath().equals("/api/v1/health/ready");
          byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(question ? ready : first, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      return new Readiness("http://" + Ports.HOST + ":" + server.getAddress().getPort()).ask();
    } finally {
      server.stop(0);
    }
  }
}
