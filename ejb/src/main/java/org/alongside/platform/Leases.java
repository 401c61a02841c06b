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
 * here first. A node that dies keeps its lease until it has run out.
 */
@Stateless
public class Leases {
  /** This node, since its last start. */
  private static final String NODE = UUID.randomUUID().toString();

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
    return rows.take(name, NODE, Math.max(1, length.toSeconds()));
  }

  /** Gives it back before its time, if this node has it. */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void release(String name) {
    rows.release(name, NODE);
  }
}
