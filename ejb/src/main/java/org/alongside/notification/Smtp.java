package org.alongside.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.platform.MailSecurity;

/**
 * One connection to a mail server. Every wait has an end, so that a slow server cannot hold anybody
 * up. What a failure means is read from when it came: before the mail's last byte it was certainly
 * not taken; after it, without an answer, nobody knows.
 */
final class Smtp implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Smtp.class.getName());

  /** The server's answer at the beginning of a message, as in {@code 550 5.1.1 no such user}. */
  private static final Pattern REPLY = Pattern.compile("\\s*([245])\\d\\d[ -].*", Pattern.DOTALL);

  private static final int LONGEST = 300;

  private final MailServer server;
  private final Session session;
  private final Transport transport;

  private Smtp(MailServer server, Session session, Transport transport) {
    this.server = server;
    this.session = session;
    this.transport = transport;
  }

  /** The server cannot be reached, or does not let us in; the message says why in one line. */
  static final class AwayException extends Exception {
    private static final long serialVersionUID = 1L;

    AwayException(MessagingException cause) {
      super(said(cause), cause);
    }
  }

  /**
   * Connects and signs in.
   *
   * @param patience how long any one answer may take
   */
  static Smtp connect(MailServer server, Duration patience) throws AwayException {
    Session session = Session.getInstance(properties(server, patience));
    try {
      Transport transport = session.getTransport("smtp");
      boolean signsIn = !server.user().isEmpty();
      transport.connect(
          server.host(),
          server.port(),
          signsIn ? server.user() : null,
          signsIn ? server.password() : null);
      return new Smtp(server, session, transport);
    } catch (MessagingException e) {
      throw new AwayException(e);
    }
  }

  private static Properties properties(MailServer server, Duration patience) {
    String wait = Long.toString(patience.toMillis());
    Properties p = new Properties();
    p.setProperty("mail.smtp.connectiontimeout", wait);
    p.setProperty("mail.smtp.timeout", wait);
    p.setProperty("mail.smtp.writetimeout", wait);
    p.setProperty("mail.smtp.localhost", server.ownName());
    p.setProperty("mail.smtp.from", server.from());
    p.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
    p.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    p.setProperty("mail.smtp.quitwait", "false");
    if (server.security() == MailSecurity.STARTTLS) {
      p.setProperty("mail.smtp.starttls.enable", "true");
      p.setProperty("mail.smtp.starttls.required", "true");
    } else if (server.security() == MailSecurity.TLS) {
      p.setProperty("mail.smtp.ssl.enable", "true");
    }
    return p;
  }

  /** Hands a mail over. */
  Handed hand(Parcel parcel, Instant now) {
    Watched message = new Watched(session, parcel.publicId() + '@' + server.ownName());
    try {
      write(message, parcel, now);
      transport.sendMessage(message, message.getAllRecipients());
      return new Handed(Handed.Result.TAKEN, "");
    } catch (SendFailedException e) {
      return answered(e, message);
    } catch (MessagingException e) {
      return new Handed(message.isWritten() ? Handed.Result.UNKNOWN : Handed.Result.AWAY, said(e));
    }
  }

  private void write(Watched message, Parcel parcel, Instant now) throws MessagingException {
    try {
      message.setFrom(new InternetAddress(server.from(), server.fromName(), "UTF-8"));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java has UTF-8", e);
    }
    message.setRecipient(RecipientType.TO, new InternetAddress(parcel.address()));
    message.setSubject(parcel.text().subject(), "UTF-8");
    message.setHeader(
        "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContentLanguage(new String[] {parcel.language()});
    Multipart both = new MimeMultipart("alternative");
    both.addBodyPart(part(parcel.text().plain(), "text/plain"));
    both.addBodyPart(part(parcel.text().html(), "text/html"));
    message.setContent(both);
    message.saveChanges();
  }

  private static MimeBodyPart part(String text, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                text.getBytes(StandardCharsets.UTF_8), type + "; charset=UTF-8")));
    return part;
  }

  /** The server said no: to the address, to the mail, or to us. */
  private static Handed answered(SendFailedException e, Watched message) {
    Address[] invalid = e.getInvalidAddresses();
    char reply = reply(e);
    Handed.Result result;
    if (invalid != null && invalid.length > 0) {
      result = Handed.Result.REFUSED;
    } else if (message.isWritten()) {
      result =
          reply == '5'
              ? Handed.Result.REFUSED
              : reply == '4' ? Handed.Result.PUT_OFF : Handed.Result.UNKNOWN;
    } else {
      // about an address the answer is inside; said to us ourselves, it is the message
      result = isReply(e) ? Handed.Result.AWAY : Handed.Result.PUT_OFF;
    }
    return new Handed(result, said(e));
  }

  private static boolean isReply(Exception e) {
    return REPLY.matcher(String.valueOf(e.getMessage())).matches();
  }

  private static char reply(MessagingException e) {
    for (Exception at = e; at != null; at = next(at)) {
      Matcher reply = REPLY.matcher(String.valueOf(at.getMessage()));
      if (reply.matches()) {
        return reply.group(1).charAt(0);
      }
    }
    return '-';
  }

  private static Exception next(Exception e) {
    return e instanceof MessagingException m ? m.getNextException() : null;
  }

  /** The innermost words, in one line. */
  private static String said(MessagingException e) {
    Exception last = e;
    while (next(last) != null) {
      last = next(last);
    }
    String what = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
    String line = what.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      // Whatever was handed over is settled by now.
      LOG.log(Level.FINE, "Closing the connection to the mail server", e);
    }
  }

  /** A message with an id of its own that knows whether all of it has been said. */
  private static final class Watched extends MimeMessage {
    private final String id;
    private boolean written;

    Watched(Session session, String id) {
      super(session);
      this.id = id;
    }

    boolean isWritten() {
      return written;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", '<' + id + '>');
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
      super.writeTo(out, ignored);
      out.flush();
      written = true;
    }
  }
}
