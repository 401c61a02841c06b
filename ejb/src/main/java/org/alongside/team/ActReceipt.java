package org.alongside.team;

import java.io.Serializable;
import java.util.List;

/**
 * What became of something that was done for several people at once.
 *
 * @param done how many it was done for
 * @param left those for whom nothing was done
 */
public record ActReceipt(int done, List<LeftOut> left) implements Serializable {
  /**
   * Somebody for whom nothing was done.
   *
   * @param why in the page's words
   */
  public record LeftOut(String name, Why why) implements Serializable {}

  /** Why nothing was done for somebody. */
  public enum Why {
    /** Oneself: another who looks after the team does that. */
    SELF,
    /** Nothing of theirs is open, their dates are adjusted, or they were reminded today. */
    NOTHING_OPEN,
    /** It is completed. */
    COMPLETED,
    /** It was asked of them already. */
    ALREADY,
    /** It is not in their plan. */
    NOT_IN_PLAN,
    /** What they brought along is recognised for it. */
    RECOGNISED,
    /** A coordinator has decided about it for a while. */
    DECIDED,
    /** A safety gate holds the day. */
    FIXED,
    /** Their day is later than that already. */
    LATER
  }
}
