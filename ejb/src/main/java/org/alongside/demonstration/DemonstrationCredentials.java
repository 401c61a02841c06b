package org.alongside.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.alongside.account.DemonstrationPerson;
import org.alongside.credential.CredentialRow;
import org.alongside.credential.Credentials;
import org.alongside.credential.HeldCredentials;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Some peers have certificates of the safety modules: the one on the sign-in page of one module,
 * and of another all but the last quiz; one was given by mistake, withdrawn and given again.
 */
@Dependent
class DemonstrationCredentials {
  private static final String PEER = "peer@demo.example";
  private static final String COORDINATOR = "coordinator@demo.example";
  private static final int ALL = Integer.MAX_VALUE;
  private static final int ALL_BUT_THE_QUIZ = 8;
  private static final int OTHERS = 3;
  private static final int MONTHS_IN_POST = 13;

  @EJB private DemonstrationLearning learning;
  @EJB private Credentials credentials;
  @EJB private HeldCredentials held;
  @Inject private SiteClock clock;

  void generate(Instant present, List<DemonstrationPerson> cast) {
    Instant recently = present.minus(Duration.ofDays(40));
    cast.stream()
        .filter(p -> p.email().equals(PEER))
        .forEach(
            p -> {
              take(p, "P07", recently, ALL);
              take(p, "P10", recently.plus(Duration.ofDays(14)), ALL_BUT_THE_QUIZ);
            });
    LocalDate longAgo = LocalDate.ofInstant(present, ZoneOffset.UTC).minusMonths(MONTHS_IN_POST);
    List<DemonstrationPerson> others =
        cast.stream()
            .filter(p -> p.staffGroup() == null && p.email().startsWith("person"))
            .filter(p -> p.startOn().isBefore(longAgo))
            .limit(OTHERS)
            .toList();
    int months = 3;
    for (DemonstrationPerson person : others) {
      take(person, "P10", present.minus(Duration.ofDays(30L * months)), ALL);
      months += 4;
    }
    cast.stream()
        .filter(p -> p.email().equals(COORDINATOR))
        .forEach(by -> others.stream().limit(1).forEach(p -> mend(by, p, present)));
  }

  private void take(DemonstrationPerson person, String module, Instant from, int units) {
    DemonstrationLearning.Plan plan =
        new DemonstrationLearning.Plan(module, from, units, 1, person.id());
    GenerateDemonstration.as(person.id(), Roles.PEER, () -> learning.take(plan));
  }

  private void mend(DemonstrationPerson by, DemonstrationPerson holder, Instant present) {
    GenerateDemonstration.as(
        holder.id(),
        Roles.PEER,
        () ->
            credentials.mine("en").stream()
                .limit(1)
                .map(CredentialRow::id)
                .forEach(id -> mend(by, id, present)));
  }

  private void mend(DemonstrationPerson by, String credential, Instant present) {
    clock.at(
        present.minus(Duration.ofDays(6)),
        () -> {
          GenerateDemonstration.as(
              by.id(),
              Roles.COORDINATOR,
              () -> {
                held.withdraw(
                    credential, "Two people shared one device, and the quiz was the other one’s.");
                held.giveAgain(credential);
              });
          return null;
        });
  }
}
