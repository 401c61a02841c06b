package org.alongside.it;

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
import java.util.HashMap;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A mail server beside the tests in the server, which send to it and read from it. It refuses
 * addresses that begin with {@code refused} and puts off those that begin with {@code later}. Comes
 * after {@link DatabaseForTests}, since it adds to the server's options.
 */
public class MailForTests implements LauncherSessionListener {
  private GreenMail mail;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!Boolean.getBoolean("alongside.tests")) {
      return;
    }
    mail = new Answering();
    mail.start();
    System.setProperty(
        "alongside.it.vm",
        "%s -Dalongside.it.smtp=%d -Dalongside.it.pop3=%d"
            .formatted(
                System.getProperty("alongside.it.vm"),
                mail.getSmtp().getPort(),
                mail.getPop3().getPort()));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (mail != null) {
      mail.stop();
    }
  }

  private static final class Answering extends GreenMail {
    Answering() {
      super(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3)
          });
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
      Map<String, AbstractServer> services = new HashMap<>(super.createServices(setups, managers));
      SmtpManager answers =
          new SmtpManager(managers.getImapHostManager(), managers.getUserManager()) {
            @Override
            public String checkRecipient(SmtpState state, MailAddress address) {
              if (address.getEmail().startsWith("refused")) {
                return "550 5.1.1 No such user";
              }
              return address.getEmail().startsWith("later") ? "450 4.2.0 Try again later" : null;
            }
          };
      services.put(
          ServerSetup.PROTOCOL_SMTP,
          new SmtpServer(setups[0], managers) {
            @Override
            protected ProtocolHandler createProtocolHandler(Socket socket) {
              return new SmtpHandler(new SmtpCommandRegistry(), answers, socket);
            }
          });
      return services;
    }
  }
}
