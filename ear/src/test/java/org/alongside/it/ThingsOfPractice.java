package org.alongside.it;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import javax.naming.InitialContext;
import org.alongside.catalogue.UnitKind;
import org.alongside.learning.AnnounceUpdate;
import org.alongside.learning.ChallengeDesk;
import org.alongside.learning.Enrolments;
import org.alongside.learning.EnterPracticum;
import org.alongside.learning.JudgedParts;
import org.alongside.learning.PolicyUpdates;
import org.alongside.learning.Practicum;

/** The member has asked to be judged, may take a challenge, and has entered practicum hours. */
final class ThingsOfPractice {
  private static final String P01 = "P01";

  private ThingsOfPractice() {}

  static void put(World world, Shelf shelf) {
    As member = world.caller("MEMBER").identity();
    String unit =
        member.get(() -> Organisation.boundary(Enrolments.class).module(P01, "en")).units().stream()
            .filter(s -> s.unit().kind() == UnitKind.JUDGED)
            .findFirst()
            .orElseThrow()
            .unit()
            .code();
    JudgedParts parts = Organisation.boundary(JudgedParts.class);
    member.run(() -> parts.ask(P01, unit));
    String judging =
        world.caller("COORDINATOR").identity().get(() -> parts.waiting(0, 100, "en")).stream()
            .filter(row -> row.name().contains(world.mark()))
            .findFirst()
            .orElseThrow()
            .id();
    shelf.put("unitCode.judged", unit);
    // over the network it is taken back for good: another one than those that are looked at
    shelf.put("unit.judged", "one-note");
    shelf.put("module.judged", "P10");
    shelf.put("judging", judging);
    shelf.put("id.judging", judging);
    shelf.put("verdicts", List.of());
    member.run(() -> Organisation.boundary(Enrolments.class).complete("P12", "my-word"));
    offer(world.caller("MEMBER").person().id());
    EnterPracticum hours = new EnterPracticum(world.today(), 60, world.mark() + " visit");
    shelf.put(EnterPracticum.class, hours);
    shelf.put("entry", member.get(() -> Organisation.boundary(Practicum.class).enter(hours)));
    shelf.put("word", "Once more, please.");
    shelf.put("reason", "Taken by mistake.");
    AnnounceUpdate update =
        new AnnounceUpdate(
            "W2", "Something", "Quelque chose", "It is otherwise.", "C’est autrement.");
    shelf.put(AnnounceUpdate.class, update);
    As coordinator = world.caller("COORDINATOR").identity();
    PolicyUpdates updates = Organisation.boundary(PolicyUpdates.class);
    String announced = coordinator.get(() -> updates.announce(update));
    coordinator.run(() -> updates.withdraw(announced));
    shelf.put("update", announced);
    shelf.put("people", List.of());
    shelf.put(Instant.class, Instant.now());
  }

  /** As the tailored plan does. */
  static void offer(long person) {
    try {
      UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
      transaction.begin();
      CDI.current().select(ChallengeDesk.class).get().offer(person, "W2", false);
      transaction.commit();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
