package org.alongside.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.alongside.account.MailDesk;
import org.alongside.account.Mailbox;
import org.alongside.catalogue.Published;
import org.alongside.learning.ModuleCompleted;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.MessageRecalled;
import org.alongside.platform.SiteClock;

/** Writes messages down in the transaction that causes them: they exist exactly when it does. */
@Dependent
class WritesMessages {
  @Inject private MessageSql messages;
  @Inject private MailDesk desk;
  @Inject private Published published;
  @Inject private Event<InboxChanged> changed;
  @Inject private SiteClock clock;

  void asked(@Observes MessageAsked asked) {
    MessageKind kind = MessageKind.of(asked.kind());
    messages.write(asked, kind, address(kind, asked.personId()), clock.now());
    changed.fire(new InboxChanged(asked.personId()));
  }

  /** What nobody has read, and no mail carries, is as if it had not been asked for. */
  void recalled(@Observes MessageRecalled recalled) {
    if (messages.takeAway(recalled)) {
      recalled.takenAway();
      changed.fire(new InboxChanged(recalled.personId()));
    }
  }

  /** Where it goes, when that is not the account's address at the time of sending. */
  private String address(MessageKind kind, long person) {
    if (kind == MessageKind.ADDRESS_CONFIRM) {
      return desk.wantedAddress(person).orElse(null);
    }
    return kind.goesToFormerAddress()
        ? desk.mailbox(person).map(Mailbox::address).orElse(null)
        : null;
  }

  void completed(@Observes ModuleCompleted completed) {
    asked(
        new MessageAsked(
            completed.personId(),
            MessageKind.MODULE_COMPLETED.code(),
            completed.completion(),
            Map.of(
                "module.en", published.outline(completed.versionId(), "en").title(),
                "module.fr", published.outline(completed.versionId(), "fr").title()),
            "/learning/transcript"));
  }
}
