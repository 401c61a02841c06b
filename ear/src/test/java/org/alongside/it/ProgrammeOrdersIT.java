package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alongside.authoring.ProgrammeList;
import org.alongside.authoring.ProgrammeOrders;
import org.alongside.catalogue.ContentSource;
import org.alongside.catalogue.Publishing;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A coordinator gives the modules of a programme another order, and every order stays on record.
 */
class ProgrammeOrdersIT extends InServer {
  private static final String STAFF = "staff";

  private static final ContentSource SHIPPED =
      ContentSource.classPath(Publishing.class.getClassLoader());

  @EJB private ProgrammeOrders orders;
  @EJB private Publishing publishing;
  private As coordinator;
  private List<String> shipped;

  @BeforeEach
  void signIn() {
    coordinator = APerson.coordinator().signedIn();
    shipped = codes(read());
  }

  /** The order that came with the program again. */
  @AfterEach
  void restore() {
    coordinator.get(() -> orders.change(STAFF, read().number(), shipped));
    Database.execute("DELETE FROM programme_order WHERE programme_code = ?", STAFF);
  }

  private ProgrammeList read() {
    return coordinator.get(() -> orders.read(STAFF, "en"));
  }

  private static List<String> codes(ProgrammeList list) {
    return list.modules().stream().map(ProgrammeList.Line::code).toList();
  }

  private static List<String> turned(List<String> codes) {
    List<String> turned = new ArrayList<>(codes);
    Collections.swap(turned, 0, 1);
    return turned;
  }

  @Test
  void anOrderIsKeptWithWhoGaveItAndOutlivesTheNextVersionOfTheBox() {
    ProgrammeList before = read();
    assertThat(before.orders()).isEmpty();
    assertThat(before.people()).isPositive();
    List<String> wanted = turned(codes(before));
    assertThat(coordinator.get(() -> orders.change(STAFF, 0, wanted))).isEqualTo(1);
    assertThat(codes(read())).isEqualTo(wanted);
    assertThat(read().orders())
        .singleElement()
        .satisfies(o -> assertThat(o.modules()).isEqualTo(wanted));
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM audit_entry a JOIN person p ON p.public_id = a.actor"
                    + " WHERE a.action = 'programme.reordered' AND p.id = ?",
                coordinator.personId()))
        .isEqualTo(1);
    As.system().get(() -> publishing.publishAll(SHIPPED));
    assertThat(codes(read())).isEqualTo(wanted);
    assertThat(coordinator.get(() -> orders.change(STAFF, 1, wanted)))
        .as("the same again")
        .isEqualTo(1);
  }

  @Test
  void whatIsNotItsListOrWasSeenBeforeAnothersChangeIsRefused() {
    List<String> now = codes(read());
    assertRefused(
        Kind.INVALID,
        "authoring.error.orderList",
        () -> coordinator.get(() -> orders.change(STAFF, 0, now.subList(1, now.size()))));
    List<String> twice = new ArrayList<>(now);
    twice.set(0, now.get(1));
    assertRefused(
        Kind.INVALID,
        "authoring.error.orderList",
        () -> coordinator.get(() -> orders.change(STAFF, 0, twice)));
    coordinator.get(() -> orders.change(STAFF, 0, turned(now)));
    assertRefused(
        Kind.CONFLICT,
        "authoring.error.orderChanged",
        () -> coordinator.get(() -> orders.change(STAFF, 0, now)));
    assertNotFound(() -> coordinator.get(() -> orders.change("none", 0, now)));
    As ofOneTeam = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> ofOneTeam.get(() -> orders.change(STAFF, 1, now)));
  }
}
