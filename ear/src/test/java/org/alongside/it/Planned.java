package org.alongside.it;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.alongside.people.TeamSetting;
import org.alongside.tailoring.IntakeAnswers;
import org.alongside.tailoring.Intakes;
import org.alongside.tailoring.PeerRole;
import org.alongside.tailoring.PlanPage;
import org.alongside.tailoring.PlanRow;
import org.alongside.tailoring.Plans;

/** Somebody with a plan in a test, made of a form that was handed in. */
final class Planned {
  static final LocalDate START = Organisation.today().plusDays(7);

  private Planned() {}

  static IntakeAnswers answers(Set<TeamSetting> places, String fte) {
    return new IntakeAnswers(
        PeerRole.PEER,
        START,
        places,
        false,
        false,
        null,
        null,
        null,
        new BigDecimal(fte),
        Map.of("C4", 2),
        null,
        null);
  }

  static As by(APerson person) {
    As me = person.signedIn();
    Intakes intakes = Organisation.boundary(Intakes.class);
    me.run(() -> intakes.save(answers(Set.of(TeamSetting.INPATIENT), "1")));
    me.run(() -> intakes.submit(Intakes.NOTICE));
    return me;
  }

  static PlanRow row(PlanPage page, String code) {
    return page.rows().stream()
        .filter(r -> r.module().outline().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  static PlanRow row(As me, String code) {
    return row(me.get(() -> Organisation.boundary(Plans.class).mine("en")), code);
  }
}
