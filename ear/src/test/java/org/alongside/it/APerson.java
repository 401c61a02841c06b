package org.alongside.it;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.alongside.people.AddPerson;
import org.alongside.people.People;
import org.alongside.people.PersonRef;
import org.alongside.people.StaffGroup;
import org.alongside.platform.Roles;

/** A new person for a test, so that each test has data of its own and they run in any order. */
final class APerson {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private final PersonRef ref;
  private final String[] roles;

  private APerson(StaffGroup group, String... roles) {
    this("Person " + COUNT.incrementAndGet(), "", group, roles);
  }

  private APerson(String family, String email, StaffGroup group, String... roles) {
    this.roles = roles;
    AddPerson add = new AddPerson("Test", family, "", email, "en", group, "", null, List.of(roles));
    this.ref = As.system().get(() -> people().add(add));
  }

  static APerson peer() {
    return new APerson(null, Roles.PEER);
  }

  static APerson clinician() {
    return new APerson(StaffGroup.CLINICIAN, Roles.STAFF);
  }

  static APerson administrator() {
    return new APerson(StaffGroup.CLINICIAN, Roles.ADMIN);
  }

  /** A coordinator of everything. */
  static APerson coordinator() {
    return new APerson(null, Roles.COORDINATOR);
  }

  static APerson holding(String role) {
    return new APerson(role.equals(Roles.PEER) ? null : StaffGroup.CLINICIAN, role);
  }

  /** Somebody of that name with an account, in these roles. */
  static APerson named(String family, String email, StaffGroup group, String... roles) {
    return new APerson(family, email, group, roles);
  }

  long id() {
    return ref.id();
  }

  String publicId() {
    return ref.publicId();
  }

  As signedIn() {
    return As.person(ref.id(), roles);
  }

  private static People people() {
    try {
      return InitialContext.doLookup("java:global/alongside/alongside-ejb/People");
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }
}
