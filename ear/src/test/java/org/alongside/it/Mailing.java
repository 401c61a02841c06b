package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.alongside.account.Accounts;
import org.alongside.account.PasswordLinks;
import org.alongside.notification.MailRun;
import org.alongside.notification.Outbox;
import org.alongside.platform.Settings;

/**
 * The site's mail in a test: the settings that lead to the mail server beside it, and what arrived.
 */
final class Mailing {
  static final String PASSWORD = "seven quiet otters";

  private Mailing() {}

  /** A mail as it arrived. */
  record Arrived(String id, String subject, String plain) {
    /** The token of the link in it. */
    String token() {
      assertThat(plain).contains("?token=");
      return plain.replaceAll("(?s).*\\?token=([\\w-]+).*", "$1");
    }
  }

  /** Lets mail go to the mail server beside the tests. */
  static void on() {
    set("mail.port", System.getProperty("alongside.it.smtp"));
    set("mail.security", "NONE");
    set("mail.from", "alongside@example.org");
    set("mail.host", "127.0.0.1");
    awake();
  }

  /** Nobody has paused it, and the server is not said to be away. */
  static void awake() {
    APerson.administrator().signedIn().run(() -> Organisation.boundary(Outbox.class).goOn());
  }

  /** No mail server is set. */
  static void off() {
    set("mail.host", "");
  }

  static void set(String name, String value) {
    APerson.administrator()
        .signedIn()
        .run(() -> Organisation.boundary(Settings.class).set(name, value));
  }

  /** Opens an account; {@code kind} begins the address. */
  static String account(APerson person, String kind) {
    String email = kind + UUID.randomUUID() + "@example.org";
    APerson.administrator()
        .signedIn()
        .run(() -> Organisation.boundary(Accounts.class).open(person.publicId(), email));
    return email;
  }

  /** The same with a password. */
  static String open(APerson person, String kind) {
    String email = account(person, kind);
    PasswordLinks links = Organisation.boundary(PasswordLinks.class);
    As admin = APerson.administrator().signedIn();
    links.setPassword(admin.get(() -> links.make(person.publicId())), PASSWORD);
    return email;
  }

  static void run() {
    As.system().run(() -> Organisation.boundary(MailRun.class).run());
  }

  /** What has arrived for an address; nobody it never came to has a box. */
  static List<Arrived> arrived(String email) {
    Properties properties = new Properties();
    properties.setProperty("mail.pop3.timeout", "20000");
    try (Store store = Session.getInstance(properties).getStore("pop3")) {
      store.connect("127.0.0.1", Integer.getInteger("alongside.it.pop3"), email, email);
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      List<Arrived> all = new ArrayList<>();
      for (Message message : inbox.getMessages()) {
        BodyPart plain = ((Multipart) message.getContent()).getBodyPart(0);
        all.add(
            new Arrived(
                message.getHeader("Message-ID")[0],
                message.getSubject(),
                plain.getContent().toString()));
      }
      return all;
    } catch (jakarta.mail.AuthenticationFailedException e) {
      return List.of();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the latest mail to somebody is. */
  static String state(APerson person) {
    for (String state :
        List.of(
            "WAITING",
            "SENDING",
            "SENT",
            "UNCERTAIN",
            "REFUSED",
            "RETURNED",
            "FAILED",
            "GIVEN_UP")) {
      if (Database.number(
              "SELECT COUNT(*) FROM outbox_mail o WHERE person_id = ? AND state = ? AND id ="
                  + " (SELECT MAX(id) FROM outbox_mail WHERE person_id = o.person_id)",
              person.id(),
              state)
          > 0) {
        return state;
      }
    }
    return "NONE";
  }
}
