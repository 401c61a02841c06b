package org.alongside.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.alongside.notification.Handed.Result;
import org.alongside.platform.MailSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a mail server that is up, away, slow or refusing. */
class SmtpTest {
  private static final Instant NOW = Instant.parse("2026-11-30T15:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration HASTE = Duration.ofMillis(300);
  private static final MailText TEXT =
      new MailText("Un nouveau mot de passe", "Ça va, Zoé?\n", "<p>Ça va, Zoé?</p>");

  private final MailServerForTests mail = new MailServerForTests(ServerSetup.PROTOCOL_SMTP);

  @BeforeEach
  void start() {
    mail.start();
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  private MailServer server(String user) {
    return new MailServer(
        "127.0.0.1",
        mail.port(),
        MailSecurity.NONE,
        user,
        "secret",
        "alongside@example.org",
        "Alongside",
        "site.example.org");
  }

  private static Parcel to(String address) {
    return new Parcel(7, NOW, "AbCdEfGhIjKlMnOpQrStU_", address, "fr", TEXT);
  }

  private Handed hand(Duration patience) throws Exception {
    try (Smtp smtp = Smtp.connect(server(""), patience)) {
      return smtp.hand(to("wren@example.org"), NOW);
    }
  }

  @Test
  void aMailArrivesWholeInBothForms() throws Exception {
    assertThat(hand(PATIENCE)).isEqualTo(new Handed(Result.TAKEN, ""));
    MimeMessage[] received = mail.getReceivedMessages();
    assertThat(received).hasSize(1);
    MimeMessage message = received[0];
    assertThat(message.getSubject()).isEqualTo(TEXT.subject());
    assertThat(message.getMessageID()).isEqualTo("<AbCdEfGhIjKlMnOpQrStU_@site.example.org>");
    assertThat(message.getFrom()[0]).hasToString("Alongside <alongside@example.org>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getSentDate().toInstant()).isEqualTo(NOW);
    Multipart both = (Multipart) message.getContent();
    assertThat(both.getContentType()).startsWith("multipart/alternative");
    assertThat(both.getBodyPart(0).getContentType()).startsWith("text/plain");
    assertThat(both.getBodyPart(0).getContent().toString()).isEqualToIgnoringNewLines(TEXT.plain());
    assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
    assertThat(both.getBodyPart(1).getContent().toString()).contains("Zoé");
  }

  @Test
  void severalGoOverOneConnection() throws Exception {
    try (Smtp smtp = Smtp.connect(server(""), PATIENCE)) {
      for (int i = 0; i < 3; i++) {
        assertThat(smtp.hand(to("p" + i + "@example.org"), NOW).result()).isEqualTo(Result.TAKEN);
      }
      mail.toRecipient(a -> a.startsWith("no") ? "550 5.1.1 No such user" : null);
      assertThat(smtp.hand(to("no@example.org"), NOW).result()).isEqualTo(Result.REFUSED);
      assertThat(smtp.hand(to("yes@example.org"), NOW).result()).isEqualTo(Result.TAKEN);
    }
    assertThat(mail.getReceivedMessages()).hasSize(4);
  }

  @Test
  void aServerThatIsAwayIsSaidToBe() {
    MailServer away = server("");
    mail.stop();
    assertThatThrownBy(() -> Smtp.connect(away, PATIENCE))
        .isInstanceOf(Smtp.AwayException.class)
        .hasMessageContaining("refused");
  }

  @Test
  void aServerThatNeverGreetsDoesNotHoldAnybodyUp() throws IOException {
    try (ServerSocket deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      MailServer slow =
          new MailServer(
              "127.0.0.1", deaf.getLocalPort(), MailSecurity.NONE, "", "", "a@b.c", "A", "s");
      long start = System.nanoTime();
      assertThatThrownBy(() -> Smtp.connect(slow, HASTE)).isInstanceOf(Smtp.AwayException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @Test
  void slowBeforeTheMailIsCertainlyNotTaken() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    mail.toRecipient(a -> later(end));
    assertThat(hand(HASTE).result()).isEqualTo(Result.AWAY);
    end.countDown();
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void slowAfterTheMailIsUncertain() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    mail.toData(a -> later(end));
    assertThat(hand(HASTE).result()).isEqualTo(Result.UNKNOWN);
    end.countDown();
  }

  @Test
  void anAddressIsRefusedForGood() throws Exception {
    mail.toRecipient(a -> "550 5.1.1 No such user");
    assertThat(hand(PATIENCE)).isEqualTo(new Handed(Result.REFUSED, "550 5.1.1 No such user"));
    mail.toRecipient(a -> "553 5.1.3 Not here");
    assertThat(hand(PATIENCE).result()).isEqualTo(Result.REFUSED);
  }

  @Test
  void anAddressIsPutOff() throws Exception {
    mail.toRecipient(a -> "450 4.2.0 Greylisted, come back in five minutes");
    Handed handed = hand(PATIENCE);
    assertThat(handed.result()).isEqualTo(Result.PUT_OFF);
    assertThat(handed.said()).startsWith("450 4.2.0");
  }

  @Test
  void aMailIsRefusedOrPutOffForWhatItSays() throws Exception {
    mail.toData(a -> "554 5.7.1 Looks like advertising");
    assertThat(hand(PATIENCE).result()).isEqualTo(Result.REFUSED);
    mail.toData(a -> "451 4.3.0 Try again");
    assertThat(hand(PATIENCE).result()).isEqualTo(Result.PUT_OFF);
  }

  @Test
  void aServerThatRefusesUsIsNoFaultOfTheAddress() throws Exception {
    mail.toSender(a -> "550 5.7.1 You may not send as this");
    assertThat(hand(PATIENCE).result()).isEqualTo(Result.AWAY);
    mail.toSender(a -> "421 4.3.2 Shutting down");
    assertThat(hand(PATIENCE).result()).isEqualTo(Result.AWAY);
  }

  @Test
  void signingInIsNeededAndWorks() throws Exception {
    mail.setUser("alongside@example.org", "sender", "secret");
    mail.getUserManager().setAuthRequired(true);
    assertThatThrownBy(() -> Smtp.connect(server("nobody"), PATIENCE))
        .isInstanceOf(Smtp.AwayException.class)
        .hasMessageNotContaining("secret");
    try (Smtp smtp = Smtp.connect(server("sender"), PATIENCE)) {
      assertThat(smtp.hand(to("wren@example.org"), NOW).result()).isEqualTo(Result.TAKEN);
    }
  }

  @Test
  void withoutTheTlsThatIsAskedForNothingIsSaid() {
    MailServer tls =
        new MailServer("127.0.0.1", mail.port(), MailSecurity.STARTTLS, "", "", "a@b.c", "A", "s");
    assertThatThrownBy(() -> Smtp.connect(tls, PATIENCE)).isInstanceOf(Smtp.AwayException.class);
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() {
    MailServerForTests smtps = new MailServerForTests(ServerSetup.PROTOCOL_SMTPS);
    smtps.start();
    try {
      MailServer tls =
          new MailServer("127.0.0.1", smtps.port(), MailSecurity.TLS, "", "", "a@b.c", "A", "s");
      assertThatThrownBy(() -> Smtp.connect(tls, PATIENCE))
          .isInstanceOf(Smtp.AwayException.class)
          .hasMessageContaining("certification path");
    } finally {
      smtps.stop();
    }
  }

  private static String later(CountDownLatch end) {
    try {
      assertThat(end.await(20, TimeUnit.SECONDS)).isTrue();
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
