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
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** GreenMail that, once asked to, keeps the sender waiting after some mails until it may go on. */
final class HoldingMail extends GreenMail {
  private static final int MOST_LINES = 60;

  private final CountDownLatch holds = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
  private volatile Socket sender;

  HoldingMail() {
    super(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  int port() {
    return services.values().iterator().next().getPort();
  }

  /** Takes so many more and answers them; the one after that it takes and does not answer. */
  void holdAfter(int mails) {
    left.set(mails + 1);
  }

  /** Waits until a sender is kept waiting. */
  void awaitHolding() throws InterruptedException {
    assertThat(holds.await(3, TimeUnit.MINUTES)).as("in the middle of a run").isTrue();
  }

  void goOn() {
    goOn.countDown();
  }

  /** To whom mails came that begin so; one line a mail. */
  List<String> arrivedFor(String beginning) {
    return Arrays.stream(getReceivedMessages())
        .map(HoldingMail::to)
        .filter(to -> to.startsWith(beginning))
        .toList();
  }

  private static String to(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
    SmtpManager answers =
        new SmtpManager(managers.getImapHostManager(), managers.getUserManager()) {
          @Override
          public String checkData(SmtpState state) {
            if (left.decrementAndGet() == 0) {
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
            sender = socket;
            return new SmtpHandler(new SmtpCommandRegistry(), answers, socket);
          }
        });
  }

  /**
   * Says meanwhile, line by line, that its answer goes on: a sender waits ten seconds for the next
   * line, and what the test does while it waits may take longer on a busy machine.
   */
  private void waitToGoOn() {
    try {
      for (int i = 0; i < MOST_LINES && !goOn.await(2, TimeUnit.SECONDS); i++) {
        sender.getOutputStream().write("250-One moment\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException killed) {
      // whoever sent is gone, as the test wants it
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
