package org.alongside.platform;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Who is calling the boundary that is running. The server's caller name is the person's id as
 * digits, {@code system} for background work, or {@code anonymous}. To be asked inside a boundary
 * only.
 */
@ApplicationScoped
public class Caller {
  /** The signed-in person's id; refuses with 404 when nobody is signed in. */
  public long personId() {
    String name = context().getCallerPrincipal().getName();
    if (name.isEmpty() || !name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw BusinessException.notFound();
    }
    return Long.parseLong(name);
  }

  /** Whether the caller is known to the server in {@code role}, one of {@link Roles}. */
  public boolean is(String role) {
    return context().isCallerInRole(role);
  }

  /** Whether the program itself is calling. */
  public boolean isSystem() {
    return is(Roles.SYSTEM);
  }

  private static EJBContext context() {
    try {
      return InitialContext.doLookup("java:comp/EJBContext");
    } catch (NamingException e) {
      throw new IllegalStateException("Caller is asked inside a boundary only", e);
    }
  }
}
