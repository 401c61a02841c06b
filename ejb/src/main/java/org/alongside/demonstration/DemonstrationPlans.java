package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.learning.Enrolments;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.tailoring.ClaimCommand;
import org.alongside.tailoring.ClaimKind;
import org.alongside.tailoring.IntakeAnswers;
import org.alongside.tailoring.Intakes;
import org.alongside.tailoring.PeerRole;
import org.alongside.tailoring.PlanClaims;
import org.alongside.tailoring.PlanQueue;
import org.alongside.tailoring.PlanQueues;
import org.alongside.tailoring.Plans;
import org.alongside.tailoring.QueueRow;

/**
 * What the peers of the demonstration tell for their plans, and what their coordinator verifies.
 */
@Stateless
public class DemonstrationPlans {
  private static final byte[] PROOF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private static final List<String> REVIEWS =
      List.of(
          "I have led a group about this for two years. Could I show it another way?",
          "I took this with another service in spring; the paper is among my trainings.",
          "This falls into the two weeks in which I am alone on the unit. Is there another way?");

  @EJB private Intakes intakes;
  @EJB private PlanClaims claims;
  @EJB private PlanQueues queues;
  @EJB private Plans plans;
  @EJB private Enrolments enrolments;
  @Inject private SiteClock clock;

  /**
   * Fills in the caller's form and hands it in, some days ago; once.
   *
   * @param present the demonstration's today
   * @param seed what makes one person's answers another's
   */
  @RolesAllowed(Roles.PEER)
  public void tell(Instant present, int seed) {
    if (intakes.mine().submittedAt() != null) {
      return;
    }
    Instant then = present.minus(Duration.ofDays(9 + seed % 12));
    clock.at(
        then,
        () -> {
          LocalDate day = LocalDate.ofInstant(then, ZoneOffset.UTC);
          if (seed % 5 == 0) {
            claims.claim(training(day.minusMonths(4 + seed % 40)), "course.pdf", PROOF);
          }
          if (seed % 9 == 1) {
            claims.claim(certificate(day.minusMonths(14)), "certificate.pdf", PROOF);
          }
          intakes.save(answers(day, seed));
          intakes.submit(Intakes.NOTICE);
          ask(seed);
          return null;
        });
  }

  /**
   * Some ask something about their plan, and some have given their word, so that desks are real.
   */
  private void ask(int seed) {
    switch (seed % 10) {
      case 1 -> enrolments.complete("P12", "my-word");
      case 5 -> plans.askReview("P02", REVIEWS.get(seed / 10 % REVIEWS.size()));
      case 7 ->
          plans.mine("en").counting().stream()
              .filter(row -> row.dueOn() != null && row.gates().isEmpty())
              .findFirst()
              .ifPresent(
                  row ->
                      plans.askExtension(row.module().outline().code(), row.dueOn().plusDays(14)));
      default -> {}
    }
  }

  private IntakeAnswers answers(LocalDate day, int seed) {
    LocalDate start = intakes.mine().startOn();
    boolean family = seed % 13 == 4;
    return new IntakeAnswers(
        family ? PeerRole.FAMILY_PEER : PeerRole.PEER,
        start.isBefore(day) ? day : start,
        Set.of(),
        seed % 7 == 0,
        seed % 4 == 0,
        seed % 6 == 0 ? 30 : 0,
        BigDecimal.valueOf(seed % 8 == 2 ? 260 : 20),
        day.minusMonths(seed % 11 == 0 ? 30 : 3),
        new BigDecimal(seed % 3 == 0 ? "0.6" : "1.0"),
        Map.of("C3", 1 + seed % 5, "C4", 2 + seed % 3, "C7", 1 + seed % 4, "C10", 4),
        null,
        null);
  }

  private static ClaimCommand training(LocalDate day) {
    return new ClaimCommand(
        ClaimKind.TRAINING,
        "Peer support foundations, 48 hours",
        BigDecimal.valueOf(48),
        day,
        Set.of("P06"),
        "AB",
        null);
  }

  private static ClaimCommand certificate(LocalDate day) {
    return new ClaimCommand(
        ClaimKind.CERTIFICATE,
        "Certified peer supporter",
        null,
        day,
        Set.of(),
        null,
        day.plusYears(3));
  }

  /** Verifies every other thing that waits, so that some still does. */
  @RolesAllowed(Roles.COORDINATOR)
  public void verify() {
    List<QueueRow> waiting = queues.waiting(PlanQueue.VERIFY, 0, 100, "en");
    for (int i = 0; i < waiting.size(); i += 2) {
      claims.verify(waiting.get(i).id());
    }
  }
}
