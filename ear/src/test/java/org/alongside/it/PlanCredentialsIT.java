package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.naming.InitialContext;
import org.alongside.credential.CredentialRow;
import org.alongside.credential.Credentials;
import org.alongside.people.TeamSetting;
import org.alongside.tailoring.IntakeAnswers;
import org.alongside.tailoring.Intakes;
import org.alongside.tailoring.OverrideCommand;
import org.alongside.tailoring.PeerRole;
import org.alongside.tailoring.PersonPlans;
import org.alongside.tailoring.PlanRow;
import org.alongside.tailoring.Plans;
import org.alongside.tailoring.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A programme's certificate follows the holder's own plan: what it asks, and when it asks less. */
class PlanCredentialsIT extends InServer {
  @EJB private Credentials credentials;
  @EJB private Intakes intakes;
  @EJB private Plans plans;
  @EJB private PersonPlans others;

  private LocalDate today;

  @BeforeEach
  void readTheDay() {
    today = Organisation.today();
  }

  private List<CredentialRow> of(APerson person) {
    return person.signedIn().get(() -> credentials.mine("en"));
  }

  private List<CredentialRow> programmes(APerson person) {
    return of(person).stream().filter(row -> row.code().equals("peer")).toList();
  }

  /** A peer who has completed what their plan asks, but for P11. */
  private APerson allButOne() {
    APerson person = APerson.peer();
    As me = person.signedIn();
    IntakeAnswers told =
        new IntakeAnswers(
            PeerRole.PEER,
            today.plusDays(3),
            Set.<TeamSetting>of(),
            false,
            false,
            null,
            null,
            null,
            BigDecimal.ONE,
            Map.of(),
            null,
            null);
    me.run(() -> intakes.save(told));
    me.run(() -> intakes.submit(Intakes.NOTICE));
    me.get(() -> plans.mine("en")).counting().stream()
        .map(row -> row.module().outline().code())
        .filter(code -> !code.equals("P11"))
        .forEach(code -> Earning.module(person.id(), code, 1, today.minusDays(2)));
    assertThat(programmes(person)).isEmpty();
    return person;
  }

  private OverrideCommand exempt() {
    return new OverrideCommand("P11", Requirement.EXEMPT, "Taught it", today.plusDays(20));
  }

  @Test
  void aPlanThatAsksLessGivesItAtOnceAndOnce() {
    APerson person = allButOne();
    As coordinator = APerson.coordinator().signedIn();
    String id = person.publicId();
    coordinator.run(() -> others.override(id, exempt()));
    assertThat(programmes(person))
        .singleElement()
        .satisfies(row -> assertThat(row.earnedOn()).isEqualTo(today.minusDays(2)));
    String override =
        person.signedIn().get(() -> plans.mine("en")).of(Requirement.EXEMPT).stream()
            .map(PlanRow::override)
            .findFirst()
            .orElseThrow()
            .id();
    coordinator.run(() -> others.endOverride(override));
    coordinator.run(() -> others.override(id, exempt()));
    Earning.module(person.id(), "P11", 1, today);
    assertThat(programmes(person)).as("given once, and never taken back").hasSize(1);
  }

  @Test
  void aPlanThatIsRolledBackGivesNothing() throws Exception {
    APerson person = allButOne();
    As coordinator = APerson.coordinator().signedIn();
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    coordinator.run(() -> others.override(person.publicId(), exempt()));
    assertThat(programmes(person)).hasSize(1);
    transaction.rollback();
    assertThat(programmes(person)).isEmpty();
  }

  @Test
  void whatHasExpiredIsNotDone() {
    APerson person = allButOne();
    Database.execute(
        """
        INSERT INTO completion_validity (completion_id, last_day)
        SELECT c.id, DATE_SUB(CURRENT_DATE, INTERVAL 5 DAY) FROM completion c JOIN module m ON m.id = c.module_id
        WHERE c.person_id = ? AND m.code = 'P07'
        """,
        person.id());
    As coordinator = APerson.coordinator().signedIn();
    coordinator.run(() -> others.override(person.publicId(), exempt()));
    assertThat(programmes(person)).isEmpty();
    Earning.module(person.id(), "P07", 2, today);
    assertThat(programmes(person)).hasSize(1);
  }

  @Test
  void ofAPlanOnlyWhatItAsksIsNeededAndWhatItRecognisesIsSaid() {
    APerson person = APerson.peer();
    plan(person.id(), "P01", "REQUIRED");
    plan(person.id(), "P02", "EXEMPT");
    plan(person.id(), "P07", "FAST_TRACK");
    plan(person.id(), "E1", "OPTIONAL");
    try {
      Earning.module(person.id(), "P01", 1, today.minusDays(4));
      assertThat(of(person)).isEmpty();
      Earning.module(person.id(), "P07", 1, today);
      assertThat(of(person))
          .extracting(CredentialRow::code)
          .containsExactlyInAnyOrder("P07", "peer");
      assertThat(
              Database.number(
                  "SELECT LOCATE('\"P02\"', parts) FROM credential WHERE person_id = ? AND code = 'peer'",
                  person.id()))
          .isPositive();
    } finally {
      Database.execute("DELETE FROM plan_item WHERE person_id = ?", person.id());
      Database.execute("DELETE FROM training_plan WHERE person_id = ?", person.id());
    }
  }

  /** An item of a plan that no rules have made. */
  private static void plan(long person, String module, String requirement) {
    Database.execute(
        """
        INSERT IGNORE INTO training_plan
          (person_id, kind, rule_set, facts, starts_on, first_made, made_at, version)
        VALUES (?, 'PEER', 'test', '{}', CURRENT_DATE, NOW(6), NOW(6), 1)
        """,
        person);
    Database.execute(
        """
        INSERT INTO plan_item (plan_id, person_id, module_code, place, asked, requirement, live, variant,
          is_fixed, gates, reasons, version)
        SELECT id, person_id, ?, id, ?, ?, 'NONE', 'STANDARD', FALSE, '', '[]', 1
        FROM training_plan WHERE person_id = ? AND kind = 'PEER'
        """,
        module,
        requirement,
        requirement,
        person);
  }
}
