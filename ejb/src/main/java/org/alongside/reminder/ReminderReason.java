package org.alongside.reminder;

/** Why somebody is told something about what is due; each at most once a day. */
enum ReminderReason {
  /** Something is due soon. */
  BEFORE("due-soon"),
  /** Something is due today. */
  ON("due-today"),
  /** Something was due. */
  LATE("due-past"),
  /** Their leader, or a coordinator, reminds them. */
  ASKED("due-asked"),
  /** In a team that they lead something was due some time ago. */
  ESCALATED("due-team");

  private final String message;

  ReminderReason(String message) {
    this.message = message;
  }

  /** The kind of message that tells it. */
  String message() {
    return message;
  }
}
