package org.alongside.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * What only one node may do at a time, such as sending mail: a timer that runs on every node asks
 * here first. A node that dies keeps its lease until it has run out, or until it is back: where the
 * environment names it ({@code ALONGSIDE_NODE}, a name that no other node of the same database
 * has), it takes at its next start what it held before.
 */
@Stateless
public class Leases {
  private static final int LONGEST_NAME = 25;

  /** This node, whenever it was started; without a name another one at every start. */
  private static final String EARLIER =
      SiteSecret.environment("ALONGSIDE_NODE")
              .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
              .orElseGet(PublicId::random)
          + "/";

  /** This node, since its last start. */
  private static final String NODE = EARLIER + Long.toHexString(UUID.randomUUID().hashCode());

  @Inject private LeaseSql rows;

  /**
   * Takes a lease, or prolongs the one this node has. It is known to the other nodes when this
   * returns, in a transaction of its own.
   *
   * @param name what it is for, as in {@code notification.send}; at most 60 ASCII characters
   * @param length how long it lasts unless prolonged: longer than one run takes
   * @return whether this node may go on; false while another one holds it
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean hold(String name, Duration length) {
    rows.ensure(name);
    return rows.take(name, NODE, EARLIER, Math.max(1, length.toSeconds()));
  }

  /** Gives it back before its time, if this node has it. */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void release(String name) {
    rows.release(name, NODE);
  }
}
