package org.alongside.it;

import java.time.LocalDate;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** A completed module without the way there. */
final class Earning {
  private static final String DOOR = "java:global/alongside/alongside-web/EarningDoor";

  private Earning() {}

  /** Somebody completes a module in that cycle, at noon of that day. */
  static void module(long person, String code, int cycle, LocalDate day) {
    door().complete(person, code, cycle, day, true);
  }

  /** The same before there were credentials: nobody is told. */
  static void longAgo(long person, String code, int cycle, LocalDate day) {
    door().complete(person, code, cycle, day, false);
  }

  private static EarningDoor door() {
    try {
      return InitialContext.doLookup(DOOR);
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }
}
