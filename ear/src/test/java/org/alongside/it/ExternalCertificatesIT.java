package org.alongside.it;

import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.learning.Enrolments;
import org.alongside.learning.ModuleProgress;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.tailoring.ClaimCommand;
import org.alongside.tailoring.ClaimKind;
import org.alongside.tailoring.PlanClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates from elsewhere: verified, they complete what a module holds with others. */
class ExternalCertificatesIT extends InServer {
  private static final String MODULE = "P12";

  @EJB private PlanClaims claims;
  @EJB private Enrolments enrolments;

  private APerson person;
  private As me;
  private As coordinator;
  private LocalDate today;

  @BeforeEach
  void aPeer() {
    person = APerson.peer();
    me = person.signedIn();
    coordinator = APerson.coordinator().signedIn();
    today = Organisation.today();
  }

  private ClaimCommand certificate(String module, LocalDate endsOn) {
    return new ClaimCommand(
        ClaimKind.EXTERNAL,
        "Wellness at work, two-day course",
        null,
        today.minusMonths(2),
        Set.of(module),
        null,
        endsOn);
  }

  private String claimed(LocalDate endsOn) {
    return claimed(MODULE, endsOn);
  }

  private String claimed(String module, LocalDate endsOn) {
    return me.get(
        () -> claims.claim(certificate(module, endsOn), "proof.pdf", ThingsOfTailoring.PDF));
  }

  private boolean isLiveDone() {
    return !left(MODULE).contains("in-company");
  }

  private List<String> left(String module) {
    return me.get(() -> enrolments.module(module, "en")).left().stream()
        .map(state -> state.unit().code())
        .toList();
  }

  @Test
  void suicideFirstAidFromElsewhereStandsForTheHoursTogetherAndTheSimulation() {
    assertThat(left("P07")).contains("four-hours", "simulation", "check");
    String claim = claimed("P07", today.plusYears(1));
    coordinator.run(() -> claims.verify(claim));
    assertThat(left("P07")).doesNotContain("four-hours", "simulation").contains("check");
    coordinator.run(() -> claims.reopen(claim));
    assertThat(left("P07")).contains("four-hours", "simulation");
  }

  @Test
  void needsItsModuleItsEndAndItsEvidence() {
    assertThat(me.get(() -> claims.external("fr"))).anyMatch(m -> m.code().equals(MODULE));
    assertRefused(
        Kind.INVALID,
        "tailoring.error.external",
        () -> me.get(() -> claims.claim(certificate(MODULE, today.plusYears(1)), null, null)));
    assertRefused(
        Kind.INVALID,
        "tailoring.error.external",
        () ->
            me.get(
                () -> claims.claim(certificate(MODULE, null), "proof.pdf", ThingsOfTailoring.PDF)));
    assertRefused(
        Kind.INVALID,
        "tailoring.error.external",
        () ->
            me.get(
                () ->
                    claims.claim(
                        certificate("E11", today.plusYears(1)),
                        "proof.pdf",
                        ThingsOfTailoring.PDF)));
  }

  @Test
  void verifiedItCompletesThePartWithOthersAndThatIsTakenBack() {
    String claim = claimed(today.plusMonths(3));
    assertThat(isLiveDone()).isFalse();
    coordinator.run(() -> claims.verify(claim));
    assertThat(isLiveDone()).isTrue();
    coordinator.run(() -> claims.reopen(claim));
    assertThat(isLiveDone()).isFalse();
    coordinator.run(() -> claims.verify(claim));
    coordinator.run(() -> claims.decline(claim, "The name on it is another one."));
    assertThat(isLiveDone()).isFalse();
  }

  @Test
  void whatIsCompletedWithItCountsNoLongerThanItDoesAndStays() {
    LocalDate endsOn = today.plusMonths(3);
    String claim = claimed(endsOn);
    ModuleProgress module = me.get(() -> enrolments.module(MODULE, "en"));
    // all but what is done by others or asked at the end, as the pages would
    long enrolment = begun();
    module.outline().units().stream()
        .filter(u -> !u.code().equals("in-company") && !u.code().equals("my-word"))
        .forEach(
            u ->
                Database.execute(
                    "INSERT IGNORE INTO unit_progress (enrolment_id, unit_id, completed_at, evidence) VALUES (?, ?, NOW(6), 'read')",
                    enrolment,
                    u.id()));
    coordinator.run(() -> claims.verify(claim));
    me.run(() -> enrolments.complete(MODULE, "my-word"));
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM completion c JOIN completion_validity v ON v.completion_id = c.id"
                    + " WHERE c.person_id = ? AND v.last_day = ?",
                person.id(),
                endsOn.toString()))
        .isEqualTo(1);
    assertRefused(
        Kind.CONFLICT,
        "tailoring.error.externalDone",
        () -> coordinator.run(() -> claims.reopen(claim)));
    assertThat(Database.number("SELECT COUNT(*) FROM completion WHERE person_id = ?", person.id()))
        .isEqualTo(1);
  }

  private long begun() {
    me.run(() -> enrolments.visit(MODULE, "my-word", null));
    return Database.number("SELECT id FROM enrolment WHERE person_id = ?", person.id());
  }
}
