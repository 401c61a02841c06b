package org.alongside.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.platform.MessageAsked;

/** Asks for the messages of this feature; the outbox decides when they go and with what. */
@Dependent
class ReminderTidings {
  @Inject private Event<MessageAsked> messages;

  /**
   * Tells somebody what is due of theirs.
   *
   * @param modules how many
   */
  void tell(long person, ReminderReason reason, int modules, LocalDate day) {
    messages.fire(
        new MessageAsked(
            person,
            reason.message(),
            day.toString(),
            Map.of("count", Integer.toString(modules)),
            "/plan"));
  }

  /** Tells a leader that something is late in their team. */
  void tellLeader(long leader, String team, LocalDate day) {
    messages.fire(
        new MessageAsked(
            leader,
            ReminderReason.ESCALATED.message(),
            day.toString(),
            Map.of(),
            "/team/matrix?id=" + team + "&show=OVERDUE"));
  }
}
