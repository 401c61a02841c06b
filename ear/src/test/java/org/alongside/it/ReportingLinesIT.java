package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.LineRow;
import org.alongside.people.People;
import org.alongside.people.ReportingLines;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

class ReportingLinesIT extends InServer {
  @EJB private ReportingLines lines;
  @EJB private People people;

  @Test
  void aNewManagerFollowsTheOldOneAndBothStayInTheHistory() {
    As by = APerson.coordinator().signedIn();
    APerson person = APerson.peer();
    APerson first = APerson.clinician();
    APerson second = APerson.clinician();
    LocalDate day = Organisation.today();
    by.run(() -> lines.assign(person.publicId(), first.publicId(), day.minusDays(30)));
    by.run(() -> lines.assign(person.publicId(), second.publicId(), day));
    List<LineRow> managers = by.get(() -> people.details(person.publicId())).managers();
    assertThat(managers)
        .extracting(LineRow::person)
        .containsExactly(second.publicId(), first.publicId());
    assertThat(managers).extracting(LineRow::inForce).containsExactly(true, false);
    assertThat(by.get(() -> people.details(second.publicId())).managed())
        .extracting(LineRow::person)
        .containsExactly(person.publicId());
    by.run(() -> lines.end(person.publicId(), day));
    assertNotFound(() -> by.run(() -> lines.end(person.publicId(), day)));
  }

  @Test
  void aCircleIsRefusedAndNothingOfItIsKept() {
    As by = APerson.coordinator().signedIn();
    APerson one = APerson.clinician();
    APerson two = APerson.clinician();
    APerson three = APerson.clinician();
    LocalDate day = Organisation.today();
    by.run(() -> lines.assign(one.publicId(), two.publicId(), day));
    by.run(() -> lines.assign(two.publicId(), three.publicId(), day));
    assertRefused(
        Kind.CONFLICT,
        "people.error.circle",
        () -> by.run(() -> lines.assign(three.publicId(), one.publicId(), day)));
    assertRefused(
        Kind.INVALID,
        "people.error.ownManager",
        () -> by.run(() -> lines.assign(one.publicId(), one.publicId(), day)));
    assertThat(by.get(() -> people.details(three.publicId())).managers()).isEmpty();
    assertThat(by.get(() -> people.details(one.publicId())).managers())
        .singleElement()
        .satisfies(row -> assertThat(row.inForce()).isTrue());
  }

  @Test
  void bothMustBeInReach() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson mine = APerson.peer();
    APerson stranger = APerson.clinician();
    Organisation.join(team, mine, TeamRelation.MEMBER_OF);
    As by = Organisation.coordinatorOf(team);
    LocalDate day = Organisation.today();
    assertNotFound(() -> by.run(() -> lines.assign(mine.publicId(), stranger.publicId(), day)));
    assertNotFound(() -> by.run(() -> lines.assign(stranger.publicId(), mine.publicId(), day)));
    assertNotFound(() -> by.run(() -> lines.end(stranger.publicId(), day)));
    As peer = APerson.peer().signedIn();
    assertThatThrownBy(() -> peer.run(() -> lines.assign("x", "y", day)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.run(() -> lines.end("x", day)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aStepUpCostsOneStatement() {
    As admin = APerson.administrator().signedIn();
    APerson low = APerson.peer();
    APerson middle = APerson.clinician();
    APerson high = APerson.clinician();
    APerson top = APerson.clinician();
    LocalDate day = Organisation.today();
    Runnable again = () -> admin.run(() -> lines.assign(low.publicId(), middle.publicId(), day));
    again.run();
    long nobodyAbove = Database.statements(again);
    admin.run(() -> lines.assign(middle.publicId(), high.publicId(), day));
    admin.run(() -> lines.assign(high.publicId(), top.publicId(), day));
    assertThat(nobodyAbove).isLessThanOrEqualTo(10);
    assertThat(Database.statements(again) - nobodyAbove).isEqualTo(2);
  }
}
