package org.alongside.notification;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.util.Map;
import java.util.function.UnaryOperator;

/** GreenMail that refuses, puts off and keeps waiting as a test tells it to. */
final class MailServerForTests extends GreenMail {
  private volatile UnaryOperator<String> toRecipient = address -> null;
  private volatile UnaryOperator<String> toSender = address -> null;
  private volatile UnaryOperator<String> toData = address -> null;

  MailServerForTests(String protocol) {
    super(new ServerSetup(0, "127.0.0.1", protocol));
  }

  /** What it says to RCPT: an answer that refuses, or null. */
  void toRecipient(UnaryOperator<String> answer) {
    this.toRecipient = answer;
  }

  /** What it says to MAIL FROM. */
  void toSender(UnaryOperator<String> answer) {
    this.toSender = answer;
  }

  /** What it says once it has the whole mail. */
  void toData(UnaryOperator<String> answer) {
    this.toData = answer;
  }

  int port() {
    return services.values().iterator().next().getPort();
  }

  @Override
  protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
    SmtpManager answering =
        new SmtpManager(managers.getImapHostManager(), managers.getUserManager()) {
          @Override
          public String checkRecipient(SmtpState state, MailAddress address) {
            return toRecipient.apply(address.getEmail());
          }

          @Override
          public String checkSender(SmtpState state, MailAddress address) {
            return toSender.apply(address.getEmail());
          }

          @Override
          public String checkData(SmtpState state) {
            return toData.apply("");
          }
        };
    return Map.of(
        setups[0].getProtocol(),
        new SmtpServer(setups[0], managers) {
          @Override
          protected ProtocolHandler createProtocolHandler(Socket socket) {
            return new SmtpHandler(new SmtpCommandRegistry(), answering, socket);
          }
        });
  }
}
