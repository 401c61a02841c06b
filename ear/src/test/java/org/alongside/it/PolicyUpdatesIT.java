package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import org.alongside.learning.AnnounceUpdate;
import org.alongside.learning.Enrolments;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.PolicyUpdates;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.schedule.Attendances;
import org.alongside.schedule.Presence;
import org.junit.jupiter.api.Test;

class PolicyUpdatesIT extends InServer {
  private static final String EN = "en";

  @EJB private PolicyUpdates updates;
  @EJB private Attendances attendances;
  @EJB private Enrolments enrolments;

  private static AnnounceUpdate update() {
    return new AnnounceUpdate(
        "W9", "A new law", "Une nouvelle loi", "Ask twice from now on.", "Demandez deux fois.");
  }

  private static void completes(Attendances attendances, APerson person) {
    As coordinator = APerson.coordinator().signedIn();
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    String event = LiveParts.begun(coordinator, "W9", Duration.ofMinutes(20), team.publicId());
    coordinator.run(() -> attendances.mark(event, person.publicId(), Presence.PRESENT));
    coordinator.run(() -> attendances.confirm(event));
  }

  @Test
  void whoCompletedBeforeReadsItAndWhatTheyEarnedStays() {
    APerson before = APerson.clinician();
    APerson never = APerson.clinician();
    completes(attendances, before);
    As coordinator = APerson.coordinator().signedIn();
    String id = coordinator.get(() -> updates.announce(update()));
    APerson after = APerson.clinician();
    completes(attendances, after);
    assertThat(before.signedIn().get(() -> updates.mine(EN)))
        .anyMatch(row -> row.id().equals(id) && row.title().equals("A new law"));
    assertThat(never.signedIn().get(() -> updates.mine(EN))).isEmpty();
    assertThat(after.signedIn().get(() -> updates.mine(EN))).isEmpty();
    assertNotFound(() -> never.signedIn().run(() -> updates.read(id)));
    assertThat(before.signedIn().get(() -> enrolments.module("W9", EN)).status())
        .isEqualTo(LearningStatus.COMPLETED);
    before.signedIn().run(() -> updates.read(id));
    before.signedIn().run(() -> updates.read(id));
    assertThat(before.signedIn().get(() -> updates.mine("fr"))).isEmpty();
    assertThat(coordinator.get(() -> updates.list(EN)))
        .anyMatch(row -> row.id().equals(id) && row.read() == 1);
    coordinator.run(() -> updates.withdraw(id));
  }

  @Test
  void isSaidInBothLanguagesByWhoCoordinatesEverywhere() {
    As coordinator = APerson.coordinator().signedIn();
    AnnounceUpdate half = new AnnounceUpdate("W9", "A new law", " ", "Ask twice.", "Demandez.");
    assertRefused(
        Kind.INVALID,
        "learning.error.updateTitle",
        () -> coordinator.run(() -> updates.announce(half)));
    As here = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> here.run(() -> updates.announce(update())));
    assertNotFound(() -> here.run(() -> updates.list(EN)));
    AnnounceUpdate none =
        new AnnounceUpdate("X9", "A new law", "Une loi", "Ask twice now.", "Demandez deux fois.");
    assertNotFound(() -> coordinator.run(() -> updates.announce(none)));
  }

  @Test
  void oneThatIsWithdrawnIsAskedOfNobody() {
    APerson person = APerson.clinician();
    completes(attendances, person);
    As coordinator = APerson.coordinator().signedIn();
    String id = coordinator.get(() -> updates.announce(update()));
    coordinator.run(() -> updates.withdraw(id));
    assertThat(person.signedIn().get(() -> updates.mine(EN))).noneMatch(row -> row.id().equals(id));
    assertThat(Database.statements(() -> person.signedIn().run(() -> updates.mine(EN))))
        .isLessThanOrEqualTo(3);
  }
}
