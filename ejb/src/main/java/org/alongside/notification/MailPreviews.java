package org.alongside.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alongside.account.NewLink;
import org.alongside.people.Access;
import org.alongside.people.PersonRef;
import org.alongside.people.Who;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** The words of all messages, for those who look after people everywhere to read beforehand. */
@Stateless
public class MailPreviews {
  private static final String NOBODY = "0000000000000000000000";

  @EJB private Access access;
  @Inject private MailWriter writer;
  @Inject private SiteClock clock;

  /**
   * Every kind, with an invented reader and a link that opens nothing.
   *
   * @param language en or fr
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<MailPreview> list(String language) {
    access.requireCoordinatorEverywhere();
    MessageWords words = MessageWords.in(language);
    String name = words.filled("notification.example.name");
    Who reader = new Who(new PersonRef(0, NOBODY), name, name, name, null, words.tag(), null, null);
    Facts facts =
        new Facts(
            Map.of(
                "role", Roles.MENTOR,
                "team", words.filled("notification.example.team"),
                "module", words.filled("notification.example.module"),
                "event", words.filled("notification.example.module"),
                "when", words.filled("notification.example.when")));
    return Arrays.stream(MessageKind.values()).map(k -> preview(k, words, reader, facts)).toList();
  }

  private MailPreview preview(MessageKind kind, MessageWords words, Who reader, Facts facts) {
    NewLink link =
        kind.link() == null
            ? null
            : new NewLink(
                "/set-password?token=" + NOBODY, clock.now().plus(Duration.ofMinutes(30)));
    return new MailPreview(
        kind,
        kind.standard(),
        kind.isAlwaysAtOnce(),
        kind.isInSite() ? words.line(kind, facts) : null,
        kind.isInSite() ? words.of(kind, "brief") : null,
        writer.one(kind, link, reader));
  }
}
