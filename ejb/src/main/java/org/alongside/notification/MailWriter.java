package org.alongside.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.alongside.account.NewLink;
import org.alongside.people.Who;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.alongside.platform.WrittenDates;

/** Writes mail, in the language of whoever reads it, with dates in their zone. */
@Dependent
class MailWriter {
  private static final String INBOX = "/inbox";
  private static final String CHOICES = "/profile/messages";

  @Inject private ChoiceQueries choices;
  @Inject private Settings settings;

  /**
   * A mail with one message.
   *
   * @param link the link that was made for it, or null where the kind brings none
   */
  MailText one(MessageKind kind, NewLink link, Who who) {
    MessageWords words = MessageWords.in(choices.language(who));
    String until = link == null ? "" : date(link.goodUntil(), words, choices.zone(who));
    List<String> paragraphs =
        words.of(kind, "text", sender(), until).lines().filter(l -> !l.isBlank()).toList();
    return letter(
        words,
        who,
        words.of(kind, "subject", sender()),
        paragraphs,
        List.of(),
        words.of(kind, "button"),
        link == null ? INBOX : link.path(),
        !kind.isAlwaysAtOnce());
  }

  /** A mail with several. */
  MailText digest(List<Message> messages, Who who) {
    MessageWords words = MessageWords.in(choices.language(who));
    return letter(
        words,
        who,
        words.filled("notification.digest.subject", sender()),
        List.of(words.filled("notification.digest.text")),
        messages.stream().map(m -> words.of(m.kind(), "brief")).distinct().toList(),
        words.filled("notification.digest.button"),
        INBOX,
        true);
  }

  private MailText letter(
      MessageWords words,
      Who who,
      String subject,
      List<String> paragraphs,
      List<String> lines,
      String button,
      String path,
      boolean chosen) {
    String site = settings.get(SiteSettings.PUBLIC_ADDRESS).toString();
    List<String> foot = new ArrayList<>();
    foot.add(words.filled("notification.mail.foot", sender()));
    if (chosen) {
      foot.add(words.filled("notification.mail.choices") + ' ' + site + CHOICES);
    }
    return new Letter(
            words.tag(),
            subject,
            words.filled("notification.mail.greeting", who.calledName()),
            paragraphs,
            lines,
            button,
            site + path,
            foot)
        .text();
  }

  private String sender() {
    return settings.get(SiteSettings.MAIL_FROM_NAME);
  }

  private static String date(Instant instant, MessageWords words, ZoneId zone) {
    return WrittenDates.time(instant.atZone(zone), words.locale());
  }
}
