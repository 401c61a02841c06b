package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import org.alongside.huddle.HuddlePage;
import org.alongside.huddle.Huddles;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The weekly card of a team, and that it was talked about. */
class HuddlesIT extends InServer {
  @EJB private Huddles huddles;

  private TeamRef team;

  @BeforeEach
  void aTeam() {
    team = Organisation.teamAt(Organisation.site());
  }

  private HuddlePage page(As who, LocalDate day) {
    return who.get(() -> huddles.page(team.publicId(), day, "fr"));
  }

  @Test
  void isNotedOnceAWeekAndCanBeTakenBack() {
    APerson person = APerson.clinician();
    Organisation.join(team, person, TeamRelation.LEADS);
    As leader = As.person(person.id(), Roles.STAFF, Roles.LEADER);
    LocalDate before = Organisation.today().minusWeeks(1);
    leader.run(() -> huddles.hold(team.publicId(), before));
    leader.run(() -> huddles.hold(team.publicId(), before));
    assertThat(Database.number("SELECT COUNT(*) FROM huddle_held WHERE team_id = ?", team.id()))
        .isEqualTo(1);
    assertThat(page(leader, before).held()).isTrue();
    assertThat(page(leader, before).current()).isFalse();
    assertThat(page(leader, null).held()).isFalse();
    assertThat(page(leader, null).weeks()).hasSize(12);
    assertThat(page(leader, null).weeks().get(1).held()).isTrue();
    assertThat(page(leader, Organisation.today().plusWeeks(5)).current()).as("no peeking").isTrue();
    leader.run(() -> huddles.takeBack(team.publicId(), before));
    assertThat(page(leader, before).held()).isFalse();
    APerson other = APerson.clinician();
    Organisation.join(Organisation.teamAt(Organisation.site()), other, TeamRelation.LEADS);
    assertNotFound(() -> page(As.person(other.id(), Roles.STAFF, Roles.LEADER), null));
  }
}
