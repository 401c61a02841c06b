package org.alongside.it;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.alongside.platform.Roles;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;

/** Runs a piece of a test as a given caller, whom the server knows as it knows a signed-in one. */
final class As {
  private final SecurityIdentity identity;

  private As(SecurityIdentity identity) {
    this.identity = identity;
  }

  private As(String name, Set<String> roles) {
    this(
        SecurityDomain.getCurrent()
            .createAdHocIdentity(new NamePrincipal(name))
            .withDefaultRoleMapper(
                RoleMapper.constant(org.wildfly.security.authz.Roles.fromSet(roles))));
  }

  /** Somebody who is not signed in. */
  static As nobody() {
    return new As(SecurityDomain.getCurrent().getAnonymousSecurityIdentity());
  }

  /** A signed-in person with these roles beside {@link Roles#PERSON}. */
  static As person(long id, String... roles) {
    Set<String> all = new HashSet<>(Arrays.asList(roles));
    all.add(Roles.PERSON);
    return new As(String.valueOf(id), all);
  }

  /** The program itself. */
  static As system() {
    return new As("system", Set.of(Roles.SYSTEM));
  }

  /** Of the person that it is. */
  long personId() {
    return Long.parseLong(identity.getPrincipal().getName());
  }

  <T> T get(Callable<T> work) {
    try {
      return identity.runAs(work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  void run(Runnable work) {
    identity.runAs(work);
  }
}
