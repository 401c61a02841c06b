package org.alongside.gathering;

import java.util.List;

/**
 * Who comes to an open session from outside, for those who run it.
 *
 * @param count how many have said so
 * @param names of those who agreed that it is seen
 */
public record SessionGuests(int count, List<String> names) {
  /** How many come without their name. */
  public int unnamed() {
    return count - names.size();
  }
}
