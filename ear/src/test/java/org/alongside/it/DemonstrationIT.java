package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import javax.naming.InitialContext;
import org.alongside.account.Demonstration;
import org.alongside.demonstration.DemonstrationLearning;
import org.alongside.demonstration.DemonstrationOrganisation;
import org.alongside.demonstration.DemonstrationPeople;
import org.alongside.demonstration.DemonstrationStages;
import org.alongside.demonstration.Stage;
import org.alongside.learning.Enrolments;
import org.alongside.learning.LearningStatus;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

/** The demonstration's boundaries where it is off: nothing of it comes among real people. */
class DemonstrationIT extends InServer {
  private static final String PEOPLE = "SELECT COUNT(*) FROM person";
  private static final String TEAMS = "SELECT COUNT(*) FROM team";

  @EJB private Demonstration demonstration;
  @EJB private DemonstrationPeople people;
  @EJB private DemonstrationOrganisation organisation;
  @EJB private DemonstrationLearning learning;
  @EJB private DemonstrationStages stages;
  @EJB private Enrolments enrolments;

  @Test
  void itIsOffAndNobodyIsInIt() {
    assertThat(demonstration.isOn()).isFalse();
    assertThat(demonstration.accounts()).isEmpty();
    assertThat(As.system().get(() -> demonstration.mayWrite())).isFalse();
    assertThat(As.system().get(() -> demonstration.people())).isEmpty();
    assertThat(Database.statements(() -> demonstration.accounts())).isZero();
    assertThat(Database.statements(() -> As.system().get(() -> demonstration.mayWrite()))).isZero();
    assertThat(Database.statements(() -> As.system().get(() -> demonstration.people())))
        .isEqualTo(1);
  }

  @Test
  void noAccountOfItIsOpened() {
    APerson person = APerson.peer();
    assertRefused(
        Kind.CONFLICT,
        "account.error.demonstration",
        () ->
            As.system()
                .run(() -> demonstration.openAccount(person.publicId(), "x@demo.example", true)));
    assertThat(Database.number("SELECT COUNT(*) FROM account WHERE person_id = ?", person.id()))
        .isZero();
  }

  @Test
  void whatWasBegunBeforeTheRefusalIsRolledBack() {
    long persons = Database.number(PEOPLE);
    long teams = Database.number(TEAMS);
    assertRefused(
        Kind.CONFLICT,
        "account.error.demonstration",
        () -> As.system().run(() -> people.generate(Instant.now())));
    assertThat(Database.number(PEOPLE)).isEqualTo(persons);
    assertThat(Database.number(TEAMS)).isEqualTo(teams);
    assertThat(As.system().get(() -> stages.doneAt(Stage.PEOPLE))).isEmpty();
  }

  @Test
  void nobodyButTheProgramWritesIt() {
    As admin = APerson.administrator().signedIn();
    Instant now = Instant.now();
    assertThatThrownBy(() -> admin.get(() -> demonstration.mayWrite()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> admin.get(() -> demonstration.people()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> admin.run(() -> demonstration.openAccount("x", "y", false)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> admin.run(() -> people.generate(now)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> admin.run(() -> organisation.generate(now)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> admin.run(() -> stages.done(Stage.PEOPLE, now)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> admin.get(() -> stages.doneAt(Stage.PEOPLE)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aStageIsRememberedWithItsPresentUnlessItsWorkIsRolledBack() throws Exception {
    Instant present = Instant.parse("2026-03-04T05:06:07Z");
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    As.system().run(() -> stages.done(Stage.LEARNING, present));
    assertThat(As.system().get(() -> stages.doneAt(Stage.LEARNING))).contains(present);
    transaction.rollback();
    assertThat(As.system().get(() -> stages.doneAt(Stage.LEARNING))).isEmpty();
    assertThat(Database.statements(() -> As.system().get(() -> stages.doneAt(Stage.LEARNING))))
        .isLessThanOrEqualTo(1);
  }

  @Test
  void somebodyTakesWhatTheirPlanSaysOnceAndOnlyWhatIsTheirs() {
    As learner = APerson.clinician().signedIn();
    Instant from = Instant.now().minus(Duration.ofDays(3));
    DemonstrationLearning.Plan plan = new DemonstrationLearning.Plan("W2", from, 2, 1, 7);
    learner.run(() -> learning.take(plan));
    assertThat(learner.get(() -> enrolments.module("W2", "en")).units())
        .filteredOn(unit -> unit.isDone())
        .hasSize(2);
    Instant seen = learner.get(() -> enrolments.module("W2", "en")).lastSeenAt();
    learner.run(() -> learning.take(plan));
    assertThat(learner.get(() -> enrolments.module("W2", "en")).lastSeenAt()).isEqualTo(seen);
    As peer = APerson.peer().signedIn();
    assertNotFound(() -> peer.run(() -> learning.take(plan)));
    assertThat(peer.get(() -> enrolments.module("P01", "en")).status())
        .isEqualTo(LearningStatus.NOT_STARTED);
    assertThatThrownBy(() -> learning.take(plan)).isInstanceOf(EJBAccessException.class);
    assertThat(Database.statements(() -> learner.run(() -> learning.take(plan))))
        .isLessThanOrEqualTo(4);
  }
}
