package org.alongside.platform;

/**
 * How long things are kept that are not kept for ever. Own rules, each within bounds that leave
 * people time to use what is theirs and keep nothing longer than its purpose (POPA and UK GDPR ask
 * for a purpose and name no number).
 */
public final class RetentionSettings {
  /** Messages, after they were read. */
  public static final Setting<Integer> MESSAGES =
      Setting.number("retention.messages", 365, 30, 1095);

  /** Mail that was sent or given up. */
  public static final Setting<Integer> MAIL = Setting.number("retention.mail", 90, 7, 365);

  /** Files of imports and what their rows said, after the import ended. */
  public static final Setting<Integer> IMPORTS = Setting.number("retention.imports", 90, 7, 365);

  /** Links to sign in or to take data away, after they are no longer good. */
  public static final Setting<Integer> LINKS = Setting.number("retention.links", 30, 1, 365);

  /** What leavers wrote for themselves; long enough to take it along by a link. */
  public static final Setting<Integer> LEAVERS_NOTES =
      Setting.number("retention.leaversNotes", 180, 60, 730);

  /** All else of leavers that tells who they were. */
  public static final Setting<Integer> LEAVERS =
      Setting.number("retention.leavers", 1095, 365, 3650);

  private RetentionSettings() {}
}
