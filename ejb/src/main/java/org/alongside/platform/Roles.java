package org.alongside.platform;

import java.util.List;

/**
 * Names of the roles that the server knows a caller by. A person may hold several; each but {@link
 * #PERSON} is granted with a scope and dates.
 */
public final class Roles {
  /** Everybody who is signed in. */
  public static final String PERSON = "PERSON";

  public static final String PEER = "PEER";
  public static final String STAFF = "STAFF";
  public static final String MENTOR = "MENTOR";
  public static final String LEADER = "LEADER";
  public static final String CONVENOR = "CONVENOR";
  public static final String COORDINATOR = "COORDINATOR";
  public static final String ANALYST = "ANALYST";
  public static final String ADMIN = "ADMIN";

  /** Background work of the program itself; no person ever holds it. */
  public static final String SYSTEM = "SYSTEM";

  /** The roles that can be granted to a person, in the order in which they are shown. */
  public static final List<String> GRANTABLE =
      List.of(PEER, STAFF, MENTOR, LEADER, CONVENOR, COORDINATOR, ANALYST, ADMIN);

  private Roles() {}
}
