package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.alongside.people.MemberRow;
import org.alongside.people.ReportingLines;
import org.alongside.people.Sites;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.people.Teams;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.alongside.position.ClosingReason;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionPlan;
import org.alongside.position.Positions;

/**
 * Where the teams of the demonstration work, who reports to whom, and positions that are planned,
 * vacant or closed beside those that are filled.
 */
@Stateless
public class DemonstrationOrganisation {
  private static final int MOST = 100;
  private static final List<String> SITES =
      List.of("Riverbend Hospital", "Northgate Health Centre", "Prairie Rural Clinic");
  private static final List<String> PLACES =
      List.of("Calgary, 8 Avenue", "Calgary, north", "Okotoks");

  @EJB private Sites sites;
  @EJB private Teams teams;
  @EJB private ReportingLines lines;
  @EJB private Positions positions;
  @EJB private Settings settings;
  @EJB private DemonstrationStages stages;
  @Inject private SiteClock clock;

  /**
   * Everything, in one transaction.
   *
   * @param present the demonstration's today
   */
  @RolesAllowed(Roles.SYSTEM)
  public void generate(Instant present) {
    ZoneId zone = settings.get(SiteSettings.ZONE);
    LocalDate today = LocalDate.ofInstant(present, zone);
    LocalDate first = today.minusMonths(Cast.MONTHS);
    clock.at(
        first.atTime(LocalTime.of(8, 0)).atZone(zone).toInstant(),
        () -> {
          places();
          return null;
        });
    List<TeamRef> all = teams.list();
    all.forEach(this::reports);
    for (int i = 0; i < all.size(); i++) {
      more(all.get(i), i, today);
    }
    stages.done(Stage.ORGANISATION, present);
  }

  private void places() {
    List<String> made =
        List.of(
            sites.add(SITES.get(0), PLACES.get(0)).publicId(),
            sites.add(SITES.get(1), PLACES.get(1)).publicId(),
            sites.add(SITES.get(2), PLACES.get(2)).publicId());
    for (TeamRef team : teams.list()) {
      int site =
          switch (team.setting() == null ? "" : team.setting().name()) {
            case "INPATIENT", "CRISIS_ED", "ADDICTION_INNER_CITY" -> 0;
            case "COMMUNITY" -> team.name().startsWith("R") ? 2 : 1;
            default -> 1;
          };
      teams.move(team.publicId(), made.get(site));
    }
  }

  /** Everybody of a team reports to whoever leads it, from the later day of the two. */
  private void reports(TeamRef team) {
    List<MemberRow> members = teams.members(team.publicId(), false, 0, MOST);
    Optional<MemberRow> leader =
        members.stream().filter(m -> m.relation() == TeamRelation.LEADS).findFirst();
    if (leader.isEmpty()) {
      return;
    }
    for (MemberRow member : members) {
      if (!member.person().equals(leader.get().person())) {
        LocalDate from =
            member.from().isAfter(leader.get().from()) ? member.from() : leader.get().from();
        lines.assign(member.person(), leader.get().person(), from);
      }
    }
  }

  private void more(TeamRef team, int place, LocalDate today) {
    switch (place) {
      case 0, 4, 7 -> plan(team, today.plusDays(30L + place * 7), null);
      case 2, 5 -> plan(team, today.minusDays(14L + place * 3), null);
      case 6, 8 -> {
        LocalDate planned = today.minusMonths(10);
        String position = plan(team, planned, today.minusMonths(4));
        positions.close(
            position,
            today.minusMonths(4),
            place == 6 ? ClosingReason.NOT_FILLED : ClosingReason.FUNDING_ENDED);
      }
      default -> {
        // as many as are filled
      }
    }
  }

  private String plan(TeamRef team, LocalDate planned, LocalDate termEnds) {
    return positions.plan(
        team.publicId(),
        new PositionPlan(
            PositionKind.PEER,
            "Peer support worker",
            null,
            "peer",
            new BigDecimal("1.0"),
            planned,
            termEnds));
  }
}
