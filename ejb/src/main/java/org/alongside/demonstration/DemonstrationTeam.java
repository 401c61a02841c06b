package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.huddle.Huddles;
import org.alongside.people.MemberRow;
import org.alongside.people.PersonDesk;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;
import org.alongside.people.Today;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.team.MatrixFilter;
import org.alongside.team.MatrixRow;
import org.alongside.team.TeamActs;
import org.alongside.team.TeamMatrices;

/** A team on its way to being ready, and what its leader does about it. */
@Stateless
public class DemonstrationTeam {
  private static final String TEAM = "Riverside community team";
  private static final int MOST = 100;
  private static final int WEEKS = 9;

  @EJB private Teams teams;
  @EJB private TeamMatrices matrices;
  @EJB private TeamActs acts;
  @EJB private Huddles huddles;
  @Inject private PersonDesk persons;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * Ids of the staff of the demonstration's leader, by their names; nobody where it is not there.
   */
  @RolesAllowed(Roles.SYSTEM)
  public List<Long> staff() {
    return teams.list().stream()
        .filter(t -> t.name().equals(TEAM))
        .flatMap(t -> teams.members(t.publicId(), false, 0, MOST).stream())
        .filter(m -> m.staffGroup() != null)
        .map(MemberRow::person)
        .distinct()
        .map(person -> persons.ref(person).id())
        .toList();
  }

  /** Their leader gives two more time, reminds those who are late, and holds the weekly huddle. */
  @RolesAllowed(Roles.LEADER)
  public void lead() {
    for (TeamRef team : matrices.led()) {
      List<String> late =
          matrices.page(team.publicId(), MatrixFilter.NONE, "en", 0, MOST).rows().stream()
              .filter(r -> r.cells().stream().anyMatch(c -> c.asked() && c.state().isLate()))
              .map(MatrixRow::person)
              .toList();
      LocalDate day = today.date();
      if (late.size() > 2) {
        acts.extend(team.publicId(), late.subList(0, 2), "W6", day.plusDays(21));
        acts.remind(team.publicId(), late.subList(2, late.size()));
      }
      for (int week = 1; week <= WEEKS; week++) {
        if (week % 4 != 3) {
          hold(team, day.minusWeeks(week));
        }
      }
    }
  }

  private void hold(TeamRef team, LocalDate day) {
    Instant then = clock.now().minus(Duration.ofDays(today.date().toEpochDay() - day.toEpochDay()));
    clock.at(
        then,
        () -> {
          huddles.hold(team.publicId(), day);
          return null;
        });
  }
}
