package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.people.TeamRef;
import org.alongside.team.MatrixFilter;
import org.alongside.team.MatrixShow;
import org.alongside.team.TeamMatrices;
import org.alongside.team.TeamMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix of a team of three hundred: a fixed number of statements, and little time. */
class LargeTeamMatrixIT extends InServer {
  private static final Duration MOST = Duration.ofMillis(500);
  private static final int CROWD = 300;

  @EJB private TeamMatrices matrices;

  private TeamRef team;

  @BeforeEach
  void aTeam() {
    team = Organisation.teamAt(Organisation.site());
  }

  @Test
  void threeHundredPeopleAndTwentyModulesTakeAFixedNumberOfStatementsAndLittleTime() {
    As coordinator = APerson.coordinator().signedIn();
    TeamRef few = Organisation.teamAt(Organisation.site());
    String mark = UUID.randomUUID().toString().substring(0, 8);
    crowd(few, mark + "a", 5);
    crowd(team, mark + "b", CROWD);
    try {
      MatrixFilter filter = new MatrixFilter("peer", MatrixShow.ALL, null);
      long statements = Database.statements(() -> page(coordinator, few, filter));
      assertThat(Database.statements(() -> page(coordinator, team, filter)))
          .as("settings and the list of programmes are read again every five seconds")
          .isBetween(statements - 2, statements + 2)
          .isLessThanOrEqualTo(12);
      Duration best =
          Database.quickest(
              MOST,
              () -> {
                TeamMatrix matrix = page(coordinator, team, filter);
                assertThat(matrix.listed()).isEqualTo(CROWD);
                assertThat(matrix.columns()).hasSize(20);
                assertThat(matrix.rows()).hasSize(50);
              });
      java.util.logging.Logger.getLogger("alongside.measured")
          .info("matrix of 300 x 20: " + best.toMillis() + " ms, " + statements + " statements");
      assertThat(best).isLessThan(MOST);
    } finally {
      disperse(mark);
    }
  }

  private TeamMatrix page(As coordinator, TeamRef of, MatrixFilter filter) {
    return coordinator.get(() -> matrices.page(of.publicId(), filter, "en", 0, 50));
  }

  /** People of whom twenty modules are asked, half of them completed. */
  private static void crowd(TeamRef in, String mark, int many) {
    Database.execute(
        """
        INSERT INTO person (public_id, given_name, family_name, added_at, version)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
        SELECT CONCAT(?, LPAD(i, 13, '0')), 'Of', CONCAT('Crowd ', LPAD(i, 4, '0')), UTC_TIMESTAMP(6), 1 FROM n
        """,
        many,
        mark);
    Database.execute(
        """
        INSERT INTO team_member (team_id, person_id, relation, from_on, version)
        SELECT ?, id, 'MEMBER_OF', '2026-01-01', 1 FROM person WHERE public_id LIKE ?
        """,
        in.id(),
        mark + "%");
    Database.execute(
        """
        INSERT INTO training_plan (person_id, kind, rule_set, facts, starts_on, first_made, made_at, version)
        SELECT id, 'PEER', 'it', '', '2026-01-01', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1 FROM person WHERE public_id LIKE ?
        """,
        mark + "%");
    Database.execute(
        """
        INSERT INTO plan_item (plan_id, person_id, module_code, place, asked, requirement, live, variant, rule_due_on, due_on, is_fixed, gates, reasons, version)
        SELECT t.id, t.person_id, m.code, 1, 'REQUIRED', 'REQUIRED', 'NONE', 'STANDARD', '2027-02-01', '2027-02-01', FALSE, '', '[]', 1
        FROM training_plan t JOIN person p ON p.id = t.person_id
        JOIN (SELECT code FROM module WHERE code LIKE 'P%' OR code IN ('E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7')) m
        WHERE p.public_id LIKE ?
        """,
        mark + "%");
    Database.execute(
        """
        INSERT INTO completion (public_id, person_id, module_id, version_id, cycle, completed_at, evidence)
        SELECT CONCAT(SUBSTR(p.public_id, 5, 14), LPAD(m.id, 4, '0'), SUBSTR(p.public_id, 19)), p.id, m.id, m.current_version_id, 1, '2026-11-01', ''
        FROM person p JOIN module m ON m.code LIKE 'P%' WHERE p.public_id LIKE ? AND (p.id + m.id) % 2 = 0
        """,
        mark + "%");
  }

  private static void disperse(String mark) {
    for (String table : List.of("completion", "plan_item", "training_plan", "team_member")) {
      Database.execute(
          "DELETE FROM "
              + table
              + " WHERE person_id IN (SELECT id FROM person WHERE public_id LIKE ?)",
          mark + "%");
    }
    Database.execute("DELETE FROM person WHERE public_id LIKE ?", mark + "%");
  }
}
