package org.alongside.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.account.DemonstrationPerson;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.privacy.CorrectionKind;
import org.alongside.privacy.Corrections;

/** Two people have asked that something be put right, so that a coordinator finds it waiting. */
@Dependent
class DemonstrationPrivacy {
  @EJB private Corrections corrections;
  @Inject private SiteClock clock;

  void generate(Instant present, List<DemonstrationPerson> cast) {
    for (DemonstrationPerson person : cast) {
      if (person.email().equals("staff@demo.example")) {
        ask(
            person,
            present.minus(Duration.ofDays(2)),
            CorrectionKind.WORK,
            "I work four days a week now, not five.");
      } else if (person.email().equals("mentor@demo.example")) {
        ask(
            person,
            present.minus(Duration.ofDays(1)),
            CorrectionKind.TEAM,
            "I moved to the new team in September; the old one still stands on my page.");
      }
    }
  }

  private void ask(DemonstrationPerson person, Instant then, CorrectionKind kind, String words) {
    clock.at(
        then,
        () -> {
          GenerateDemonstration.as(person.id(), Roles.STAFF, () -> corrections.ask(kind, words));
          return null;
        });
  }
}
