package org.alongside.it;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alongside.tailoring.AskKind;
import org.alongside.tailoring.AskRow;
import org.alongside.tailoring.ClaimCommand;
import org.alongside.tailoring.ClaimKind;
import org.alongside.tailoring.IntakeAnswers;
import org.alongside.tailoring.Intakes;
import org.alongside.tailoring.OverrideCommand;
import org.alongside.tailoring.PersonPlan;
import org.alongside.tailoring.PersonPlans;
import org.alongside.tailoring.PlanClaims;
import org.alongside.tailoring.PlanQueue;
import org.alongside.tailoring.PlanRuns;
import org.alongside.tailoring.Plans;
import org.alongside.tailoring.Requirement;
import org.alongside.tailoring.StartQueue;

/** What plans are made of: the member's form, what they brought along, asked and were given. */
final class ThingsOfTailoring {
  static final String PEER = "{\"role\":\"PEER\",\"startOn\":\"2027-01-04\"}";
  static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private ThingsOfTailoring() {}

  static void put(World world, Shelf shelf) {
    everybodysPlans(world);
    Intakes intakes = Organisation.boundary(Intakes.class);
    PlanClaims claims = Organisation.boundary(PlanClaims.class);
    Plans plans = Organisation.boundary(Plans.class);
    PersonPlans others = Organisation.boundary(PersonPlans.class);
    As member = world.caller("MEMBER").identity();
    As coordinator = world.caller("COORDINATOR").identity();
    String person = world.publicId("MEMBER");
    ClaimCommand training = training(world.mark() + " course");
    String claim = member.get(() -> claims.claim(training, "proof.pdf", PDF));
    member.run(() -> intakes.submit(Intakes.NOTICE));
    LocalDate later = member.get(() -> plans.mine("en")).rows().get(0).dueOn().plusDays(7);
    member.run(() -> plans.askReview("P02", "Why?"));
    member.run(() -> plans.askExtension("P01", later));
    OverrideCommand override =
        new OverrideCommand("P11", Requirement.RECOMMENDED, "Why", world.today().plusDays(30));
    coordinator.run(() -> others.override(person, override));
    PersonPlan plan = coordinator.get(() -> others.of(person, "en"));
    shelf.put("json", PEER);
    shelf.put("notice", Intakes.NOTICE);
    shelf.put(IntakeAnswers.class, IntakeAnswers.NONE);
    shelf.put(ClaimCommand.class, training);
    shelf.put(OverrideCommand.class, override);
    shelf.put("proofName", "proof.pdf");
    shelf.put("proof", PDF);
    shelf.put("claim", claim);
    shelf.put("proofId", coordinator.get(() -> claims.of(person)).get(0).files().get(0).id());
    shelf.put("why", "Because");
    shelf.put("asked", "Why?");
    shelf.put("until", later);
    shelf.put("granted", true);
    shelf.put("words", "Yes");
    shelf.put("ask", ask(plan, AskKind.REVIEW));
    shelf.put("ask.extension", ask(plan, AskKind.EXTENSION));
    shelf.put(
        "override",
        plan.rows().stream()
            .map(PersonPlan.Row::override)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow()
            .id());
    shelf.put(PlanQueue.class, PlanQueue.VERIFY);
    shelf.put("queue.extension", PlanQueue.EXTENSION);
    shelf.put(StartQueue.class, StartQueue.FORM);
    shelf.put("persons", List.of());
    shelf.put("about", "remote");
    shelf.put("seed", 3);
  }

  static ClaimCommand training(String title) {
    return new ClaimCommand(
        ClaimKind.TRAINING,
        title,
        new java.math.BigDecimal("48"),
        Organisation.today().minusMonths(6),
        Set.of("P06"),
        "AB",
        null);
  }

  private static String ask(PersonPlan plan, AskKind kind) {
    return plan.asks().stream()
        .filter(a -> a.kind() == kind)
        .map(AskRow::id)
        .findFirst()
        .orElseThrow();
  }

  /** All of them are clinicians, too: they have a plan whether the timer has run or not. */
  private static void everybodysPlans(World world) {
    PlanRuns runs = Organisation.boundary(PlanRuns.class);
    List<Long> persons =
        world.callers().stream()
            .map(World.Caller::person)
            .filter(Objects::nonNull)
            .map(APerson::id)
            .toList();
    As.system().run(() -> runs.mark(persons));
    As.system()
        .run(
            () -> {
              while (runs.chunk() > 0) {
                // the next few
              }
            });
  }
}
