package org.alongside.platform;

/**
 * Somebody is not to be told something after all. Fired in the transaction that takes it back; the
 * feature notification observes it, and takes the message away where nobody has read it and no mail
 * carries it.
 */
public final class MessageRecalled {
  private final long personId;
  private final String kind;
  private final String key;
  private boolean unheard;

  /** What {@link MessageAsked} asked for, by its person, kind and key. */
  public MessageRecalled(long personId, String kind, String key) {
    this.personId = personId;
    this.kind = kind;
    this.key = key;
  }

  /** The message is away, and nobody has heard of it. */
  public void takenAway() {
    this.unheard = true;
  }

  /** Whether it is as if it had never been asked for; else it has been read, or a mail has it. */
  public boolean isUnheard() {
    return unheard;
  }

  public long personId() {
    return personId;
  }

  public String kind() {
    return kind;
  }

  public String key() {
    return key;
  }
}
