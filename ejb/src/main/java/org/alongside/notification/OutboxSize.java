package org.alongside.notification;

/**
 * How full the outbox is.
 *
 * @param waiting how many mails wait or are being sent
 * @param trouble about how many somebody has to decide
 * @param lateSeconds for how long the longest waiting one could have gone; 0: none is late
 */
public record OutboxSize(long waiting, long trouble, long lateSeconds) {
  static final OutboxSize NONE = new OutboxSize(0, 0, 0);
}
