package org.alongside.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Roles;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;

/**
 * Runs what a job does as whoever confirmed it, with the roles that they hold now: the boundaries
 * check them as they check anybody, and what is written bears their name.
 */
@ApplicationScoped
class Actor {
  private static final Set<String> SYSTEM = Set.of(Roles.SYSTEM);

  @Inject private PersonDesk persons;
  private volatile SecurityDomain domain;

  /** To be called once where the server knows the application's domain. */
  void remember() {
    domain = SecurityDomain.getCurrent();
  }

  <T> T asSystem(Supplier<T> work) {
    return as("system", SYSTEM, work);
  }

  <T> T asPerson(long personId, Supplier<T> work) {
    Set<String> roles = new HashSet<>(persons.roles(personId));
    if (persons.hasLeft(personId)) {
      roles.clear();
    }
    return as(String.valueOf(personId), roles, work);
  }

  private <T> T as(String name, Set<String> roles, Supplier<T> work) {
    return domain
        .createAdHocIdentity(new NamePrincipal(name))
        .withDefaultRoleMapper(RoleMapper.constant(org.wildfly.security.authz.Roles.fromSet(roles)))
        .runAsSupplier(work);
  }
}
