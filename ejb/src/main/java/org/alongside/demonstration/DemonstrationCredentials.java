package org.alongside.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.alongside.account.DemonstrationPerson;
import org.alongside.credential.CredentialRow;
import org.alongside.credential.Credentials;
import org.alongside.credential.HeldCredentials;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Some peers have certificates of the safety modules: the one on the sign-in page has one, and a
 * single page to go to another; one was given by mistake, withdrawn and given again.
 */
@Dependent
class DemonstrationCredentials {
  private static final String PEER = "peer@demo.example";
  private static final String COORDINATOR = "coordinator@demo.example";
  private static final int ALL = Integer.MAX_VALUE;
  private static final Set<String> LEFT = Set.of("who-asked-you");
  private static final int OTHERS = 3;
  private static final int MONTHS_IN_POST = 13;

  @EJB private DemonstrationLearning learning;
  @EJB private DemonstrationPractice practice;
  @EJB private Credentials credentials;
  @EJB private HeldCredentials held;
  @Inject private SiteClock clock;

  void generate(Instant present, List<DemonstrationPerson> cast) {
    Instant recently = present.minus(Duration.ofDays(40));
    cast.stream()
        .filter(p -> p.email().equals(PEER))
        .forEach(
            p -> {
              take(p, "P10", recently, Set.of());
              practice.finish(List.of(p.id()), "P10", recently.plus(Duration.ofDays(9)));
              take(p, "P07", recently.plus(Duration.ofDays(10)), LEFT);
              practice.finish(List.of(p.id()), "P07", recently.plus(Duration.ofDays(34)));
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
      Instant began = present.minus(Duration.ofDays(30L * months));
      take(person, "P07", began, Set.of());
      practice.finish(List.of(person.id()), "P07", began.plus(Duration.ofDays(28)));
      months += 4;
    }
    cast.stream()
        .filter(p -> p.email().equals(COORDINATOR))
        .forEach(by -> others.stream().limit(1).forEach(p -> mend(by, p, present)));
  }

  private void take(DemonstrationPerson person, String module, Instant from, Set<String> without) {
    DemonstrationLearning.Plan plan =
        new DemonstrationLearning.Plan(module, from, ALL, 1, person.id(), without);
    GenerateDemonstration.as(person.id(), Roles.PEER, () -> learning.take(plan));
  }

  private void mend(DemonstrationPerson by, DemonstrationPerson holder, Instant present) {
    GenerateDemonstration.as(
        holder.id(),
        Roles.PEER,
        () -> {
          List<CredentialRow> rows = credentials.mine("en");
          // a start that was killed in the middle has mended it already
          if (rows.size() == 1) {
            mend(by, rows.get(0).id(), present);
          }
        });
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
