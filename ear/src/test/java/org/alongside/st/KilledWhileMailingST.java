package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.alongside.run.Instance;
import org.alongside.run.Options;
import org.junit.jupiter.api.Test;

/**
 * The server is killed in the middle of a mail run, at the worst moment: the mail server has all of
 * a mail and has not answered yet. Nothing is lost, nothing is sent twice, and the one mail that
 * nobody can know about waits for a decision.
 */
class KilledWhileMailingST {
  private static final Path DATA = Path.of(System.getProperty("alongside.target"), "mailing-data");
  private static final int PEOPLE = 40;
  private static final int BEFORE_THE_KILL = 12;

  @Test
  void nothingIsLostAndNothingIsSentTwice() throws Exception {
    Site.forget(DATA);
    Holding mail = new Holding();
    mail.start();
    Instance instance = start(mail.port());
    try {
      Site.waitReady(instance);
      fill(instance);
      assertThat(mail.holds.await(90, TimeUnit.SECONDS)).as("in the middle of a run").isTrue();
      instance.killServer();
      mail.goOn.countDown();
      assertThat(states(instance))
          .containsEntry("SENT", BEFORE_THE_KILL)
          .containsEntry("SENDING", 1)
          .containsEntry("WAITING", PEOPLE - BEFORE_THE_KILL - 1);
      elevenMinutesPass(instance);
      instance.startServer();
      Site.waitReady(instance);
      Map<String, Integer> settled = await(instance, Map.of("SENT", PEOPLE - 1, "UNCERTAIN", 1));
      assertThat(settled).containsOnlyKeys("SENT", "UNCERTAIN");
      List<String> arrived =
          Arrays.stream(mail.getReceivedMessages()).map(KilledWhileMailingST::to).toList();
      assertThat(arrived).as("nobody twice").doesNotHaveDuplicates();
      assertThat(arrived.size()).as("nobody forgotten").isBetween(PEOPLE - 1, PEOPLE);
    } finally {
      instance.close();
      mail.stop();
    }
  }

  private static Instance start(int port) {
    Map<String, String> env = new HashMap<>(System.getenv());
    env.keySet().removeIf(name -> name.startsWith("ALONGSIDE_"));
    env.put("ALONGSIDE_MAIL_HOST", "127.0.0.1");
    env.put("ALONGSIDE_MAIL_PORT", String.valueOf(port));
    env.put("ALONGSIDE_MAIL_SECURITY", "NONE");
    env.put("ALONGSIDE_MAIL_FROM", "alongside@example.org");
    return Instance.start(
        new Options(
            DATA,
            0,
            false,
            Path.of(System.getProperty("alongside.server")),
            Path.of(System.getProperty("alongside.ear")),
            env));
  }

  /** People with accounts, each of whom is invited by mail, all at the same moment. */
  private static void fill(Instance instance) throws SQLException {
    try (Connection connection = connect(instance);
        Statement run = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int i = 1; i <= PEOPLE; i++) {
        run.executeUpdate(
            "INSERT INTO person (public_id, given_name, family_name, added_at, version)"
                + " VALUES ('%022d', 'P%d', 'Mailed', UTC_TIMESTAMP(6), 1)".formatted(i, i),
            Statement.RETURN_GENERATED_KEYS);
        run.executeUpdate(
            "INSERT INTO account (person_id, email, access_number, demonstration, opened_at, version)"
                + " VALUES (LAST_INSERT_ID(), 'p%d@example.org', 0, FALSE, UTC_TIMESTAMP(6), 1)"
                    .formatted(i));
      }
      run.executeUpdate(
          "INSERT INTO message (public_id, person_id, kind, message_key, facts, in_site, asked_at,"
              + " sorted, version) SELECT public_id, id, 'invitation', '1', '{}', FALSE,"
              + " UTC_TIMESTAMP(6), FALSE, 1 FROM person WHERE family_name = 'Mailed'");
      connection.commit();
    }
  }

  /** The killed node's lease runs out, and no hand-over takes so long. */
  private static void elevenMinutesPass(Instance instance) throws SQLException {
    try (Connection connection = connect(instance);
        Statement run = connection.createStatement()) {
      run.executeUpdate("DELETE FROM lease");
      run.executeUpdate(
          "UPDATE outbox_mail SET begun_at = begun_at - INTERVAL 11 MINUTE WHERE state = 'SENDING'");
    }
  }

  private static Map<String, Integer> await(Instance instance, Map<String, Integer> wanted)
      throws SQLException {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    Map<String, Integer> now = states(instance);
    while (!now.equals(wanted) && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      now = states(instance);
    }
    assertThat(now).isEqualTo(wanted);
    return now;
  }

  private static Map<String, Integer> states(Instance instance) throws SQLException {
    Map<String, Integer> states = new HashMap<>();
    try (Connection connection = connect(instance);
        Statement run = connection.createStatement();
        ResultSet rows =
            run.executeQuery("SELECT state, COUNT(*) FROM outbox_mail GROUP BY state")) {
      while (rows.next()) {
        states.put(rows.getString(1), rows.getInt(2));
      }
    }
    return states;
  }

  private static Connection connect(Instance instance) throws SQLException {
    return DriverManager.getConnection(
        instance.databaseUrl(), instance.databaseUser(), instance.databasePassword());
  }

  private static String to(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** GreenMail that keeps the sender waiting after some mails, until it is told to go on. */
  private static final class Holding extends GreenMail {
    private final CountDownLatch holds = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger taken = new AtomicInteger();

    Holding() {
      super(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    int port() {
      return services.values().iterator().next().getPort();
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
      SmtpManager answers =
          new SmtpManager(managers.getImapHostManager(), managers.getUserManager()) {
            @Override
            public String checkData(SmtpState state) {
              if (taken.incrementAndGet() == BEFORE_THE_KILL + 1) {
                holds.countDown();
                waitToGoOn();
              }
              return null;
            }
          };
      return Map.of(
          setups[0].getProtocol(),
          new SmtpServer(setups[0], managers) {
            @Override
            protected ProtocolHandler createProtocolHandler(Socket socket) {
              return new SmtpHandler(new SmtpCommandRegistry(), answers, socket);
            }
          });
    }

    private void waitToGoOn() {
      try {
        assertThat(goOn.await(60, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
