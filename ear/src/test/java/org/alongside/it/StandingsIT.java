package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.people.SiteRef;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.tailoring.PlanRuns;
import org.alongside.team.CompletionLists;
import org.alongside.team.CompletionSearch;
import org.alongside.team.OrganisationBy;
import org.alongside.team.OrganisationRow;
import org.alongside.team.OrganisationSearch;
import org.alongside.team.Organisations;
import org.alongside.team.Standings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view of the organisation, and the totals behind it. */
class StandingsIT extends InServer {
  private static final LocalDate TODAY = Organisation.today();

  @EJB private Standings standings;
  @EJB private Organisations organisations;
  @EJB private CompletionLists lists;
  @EJB private PlanRuns runs;

  private SiteRef site;
  private TeamRef team;
  private As coordinator;

  /** Nobody but the test counts: the server's own timer would a moment before it. */
  @BeforeEach
  void aTeamWithACoordinator() {
    AnotherNode.takes("team.standing");
    site = Organisation.site();
    team = Organisation.teamAt(site);
    coordinator = Organisation.coordinatorOf(team);
  }

  @AfterEach
  void whoeverCounts() {
    AnotherNode.gone();
  }

  private APerson clinician() {
    APerson person = APerson.clinician();
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    As.system().run(() -> runs.mark(Set.of(person.id())));
    As.system()
        .run(
            () -> {
              while (runs.chunk() > 0) {
                // the next few
              }
            });
    return person;
  }

  private void fold() {
    As.system()
        .run(
            () -> {
              while (standings.fold() > 0) {
                // the next few
              }
            });
  }

  private static OrganisationSearch search(OrganisationBy by, String module) {
    return new OrganisationSearch(by, null, null, null, module);
  }

  private OrganisationRow one(OrganisationBy by, String module) {
    List<OrganisationRow> rows =
        coordinator.get(() -> organisations.page(search(by, module), "en", 0, 25));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void countsWhatIsAskedAndCompletedAsItHappens() {
    APerson done = clinician();
    clinician();
    fold();
    assertThat(one(OrganisationBy.TEAM, "W1"))
        .isEqualTo(new OrganisationRow(team.publicId(), team.name(), 2, 0, 0));
    Earning.module(done.id(), "W1", 1, TODAY);
    assertThat(As.system().get(standings::isTouched)).isTrue();
    fold();
    assertThat(one(OrganisationBy.SITE, "W1").done()).isEqualTo(1);
    assertThat(one(OrganisationBy.SITE, "W1").name()).isEqualTo(site.name());
    assertThat(one(OrganisationBy.MODULE, "W1").percent()).isEqualTo(50);
    assertThat(one(OrganisationBy.PROFESSION, "W1").key()).isEqualTo("clinician");
    assertThat(coordinator.get(() -> organisations.count(search(OrganisationBy.MODULE, null))))
        .isEqualTo(7);
    assertThat(coordinator.get(() -> organisations.whole(search(OrganisationBy.TEAM, null))))
        .satisfies(
            whole -> {
              assertThat(whole.asked()).isEqualTo(14);
              assertThat(whole.done()).isEqualTo(1);
            });
    As elsewhere = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertThat(
            elsewhere.get(() -> organisations.page(search(OrganisationBy.TEAM, "W1"), "en", 0, 9)))
        .noneMatch(r -> r.key().equals(team.publicId()));
    assertThatThrownBy(
            () ->
                APerson.clinician()
                    .signedIn()
                    .get(() -> organisations.count(search(OrganisationBy.TEAM, null))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void whatIsCountedWronglyIsFoundAndCountedAnew() {
    APerson person = clinician();
    fold();
    Database.execute(
        "UPDATE standing SET is_done = TRUE WHERE person_id = ? AND module_code = 'W1'",
        person.id());
    Database.execute(
        "UPDATE standing_total SET asked = asked + 5 WHERE team_id = ? AND module_code = 'W2'",
        team.id());
    As.system().run(() -> standings.check(person.id() - 1));
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM standing WHERE person_id = ? AND is_done", person.id()))
        .isZero();
    assertThat(As.system().get(standings::checkTotals)).isPositive();
    assertThat(one(OrganisationBy.TEAM, "W2").asked()).isEqualTo(1);
    assertThat(one(OrganisationBy.TEAM, "W1").done()).isZero();
    assertThat(As.system().get(standings::checkTotals)).isZero();
  }

  @Test
  void whatIsLateTodayIsCountedWhenTheDayTurns() {
    APerson person = clinician();
    fold();
    Database.execute(
        "UPDATE plan_item SET due_on = ? WHERE person_id = ? AND module_code = 'W1'",
        TODAY.minusDays(1),
        person.id());
    As.system().run(standings::turn);
    fold();
    assertThat(one(OrganisationBy.TEAM, "W1").late()).isEqualTo(1);
  }

  @Test
  void whoCompletedAModuleIsTakenAwayByAFixedNumberOfStatements() {
    APerson person = clinician();
    Earning.module(person.id(), "W1", 1, TODAY.minusDays(3));
    CompletionSearch search = new CompletionSearch("W1", null, team.publicId());
    String csv = coordinator.get(() -> lists.part(search, 0, "en")).csv();
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv).contains(team.name() + ",W1,", "," + TODAY.minusDays(3) + ",", ",yes");
    assertThat(coordinator.get(() -> lists.part(search, 0, "en")).next()).isEqualTo(-1);
    As everywhere = APerson.coordinator().signedIn();
    assertThat(Database.statements(() -> everywhere.get(() -> lists.part(search, 1, "en"))))
        .isLessThanOrEqualTo(4);
    As elsewhere = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertThat(elsewhere.get(() -> lists.part(search, 0, "en")).csv().lines()).hasSize(1);
  }
}
