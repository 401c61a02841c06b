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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.account.Demonstration;
import org.alongside.account.DemonstrationAccount;
import org.alongside.people.AddPerson;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.PersonRef;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.people.TeamSetting;
import org.alongside.people.Teams;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionPlan;
import org.alongside.position.Positions;

/**
 * The first stage: teams, colleagues, and peer positions that grow from 4 to 40, through the same
 * boundaries that an administrator uses.
 */
@Stateless
public class DemonstrationPeople {
  private static final long SEED = 20250523;
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int COLLEAGUES = 160;

  /** Whoever leads a team has the role by leading it. */
  private static final Set<String> STAFF_ONLY = Set.of(Roles.STAFF, Roles.LEADER);

  @EJB private People people;
  @EJB private Teams teams;
  @EJB private Positions positions;
  @EJB private Demonstration demonstration;
  @EJB private Settings settings;
  @EJB private DemonstrationStages stages;
  @Inject private SiteClock clock;

  /**
   * Everybody, in one transaction.
   *
   * @param present the demonstration's today
   */
  @RolesAllowed(Roles.SYSTEM)
  public void generate(Instant present) {
    ZoneId zone = settings.get(SiteSettings.ZONE);
    LocalDate today = LocalDate.ofInstant(present, zone);
    Script script = new Script(zone, today.minusMonths(Cast.MONTHS), today);
    List<TeamRef> made = script.teams();
    script.named(made);
    script.colleagues(made);
    script.peers(made);
    stages.done(Stage.PEOPLE, present);
  }

  /** One run, with its dates. */
  private final class Script {
    private final Cast cast = new Cast(SEED);
    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate today;

    Script(ZoneId zone, LocalDate first, LocalDate today) {
      this.zone = zone;
      this.first = first;
      this.today = today;
    }

    private <T> T on(LocalDate day, Supplier<T> work) {
      return clock.at(day.atTime(MORNING).atZone(zone).toInstant(), work);
    }

    private void on(LocalDate day, Runnable work) {
      on(
          day,
          () -> {
            work.run();
            return null;
          });
    }

    List<TeamRef> teams() {
      List<String> names =
          List.of(
              "Short-stay unit 3B",
              "Riverside community team",
              "Northgate ACT team",
              "Inner-city addiction team",
              "Emergency crisis team",
              "Youth day program",
              "Remand outreach",
              "Rehabilitation unit 2A",
              "Lakeview community team",
              "Rural outreach");
      List<TeamSetting> where =
          List.of(
              TeamSetting.INPATIENT,
              TeamSetting.COMMUNITY,
              TeamSetting.ACT_HOUSING,
              TeamSetting.ADDICTION_INNER_CITY,
              TeamSetting.CRISIS_ED,
              TeamSetting.YOUTH,
              TeamSetting.CORRECTIONS,
              TeamSetting.INPATIENT,
              TeamSetting.COMMUNITY,
              TeamSetting.COMMUNITY);
      List<TeamRef> made = new ArrayList<>();
      for (int i = 0; i < Cast.TEAMS; i++) {
        int place = i;
        made.add(on(first, () -> teams.add(names.get(place), where.get(place))));
      }
      return made;
    }

    /** Those whose accounts stand on the sign-in page. */
    void named(List<TeamRef> made) {
      for (DemonstrationAccount account : Demonstration.ACCOUNTS) {
        boolean peer = account.role().equals(Roles.PEER);
        LocalDate start = peer ? today.minusDays(12) : first;
        List<String> roles =
            peer || STAFF_ONLY.contains(account.role())
                ? List.of(peer ? Roles.PEER : Roles.STAFF)
                : List.of(Roles.STAFF, account.role());
        PersonRef person = add(start, groupOf(account.role()), 1, roles);
        on(start, () -> demonstration.openAccount(person.publicId(), account.email(), true));
        TeamRef team = made.get(1);
        on(start, () -> join(team, person, TeamRelation.MEMBER_OF, start));
        if (account.role().equals(Roles.LEADER)) {
          on(start, () -> join(team, person, TeamRelation.LEADS, start));
        }
      }
    }

    /** The mentor is a nurse: that is a profession, and not the group whose plan they follow. */
    private StaffGroup groupOf(String role) {
      return switch (role) {
        case Roles.PEER -> null;
        case Roles.MENTOR -> StaffGroup.MENTOR;
        case Roles.LEADER -> StaffGroup.MANAGER;
        default -> StaffGroup.CLINICIAN;
      };
    }

    void colleagues(List<TeamRef> made) {
      for (int place = 0; place < COLLEAGUES; place++) {
        StaffGroup group = Cast.groupOf(place);
        TeamRef team = made.get(place / 16);
        LocalDate start = cast.dayIn(first, place % 5 == 0 ? place % 12 : 0);
        List<String> roles =
            group == StaffGroup.MENTOR ? List.of(Roles.STAFF, Roles.MENTOR) : List.of(Roles.STAFF);
        PersonRef person = add(start, group, place, roles);
        account(start, person);
        on(start, () -> join(team, person, TeamRelation.MEMBER_OF, start));
        if (group == StaffGroup.MANAGER && place / 16 != 1) {
          on(start, () -> join(team, person, TeamRelation.LEADS, start));
        }
      }
    }

    /**
     * Positions month by month; a few people leave on the way and their positions are filled again.
     */
    void peers(List<TeamRef> made) {
      int open = 0;
      for (int month = 0; month <= Cast.MONTHS; month++) {
        while (open < Cast.POSITIONS.get(month)) {
          position(made.get(open % made.size()), month, open);
          open++;
        }
      }
    }

    private void position(TeamRef team, int month, int place) {
      LocalDate planned = cast.dayIn(first, month).minusDays(30);
      LocalDate filled = earlier(cast.dayIn(first, month), today.minusDays(2));
      BigDecimal fte = new BigDecimal(place % 4 == 3 ? "0.6" : "1.0");
      String position = on(planned, () -> positions.plan(team.publicId(), plan(fte, planned)));
      PersonRef person = peer(filled, place, team);
      fill(position, person, filled);
      LocalDate end = filled.plusMonths(5);
      if (place % 9 == 2 && end.isBefore(today.minusMonths(1))) {
        LeavingReason why = place % 2 == 0 ? LeavingReason.BY_CHOICE : LeavingReason.TERM_ENDED;
        on(end, () -> people.leave(person.publicId(), end, why));
        LocalDate again = end.plusDays(21);
        fill(position, peer(again, place + 1, team), again);
      }
    }

    private static PositionPlan plan(BigDecimal fte, LocalDate planned) {
      return new PositionPlan(
          PositionKind.PEER, "Peer support worker", null, "peer", fte, planned, null);
    }

    private void fill(String position, PersonRef person, LocalDate day) {
      on(day, () -> positions.fill(position, person.publicId(), day, null));
    }

    private PersonRef peer(LocalDate start, int place, TeamRef team) {
      PersonRef person = add(start, null, place, List.of(Roles.PEER));
      account(start, person);
      on(start, () -> join(team, person, TeamRelation.MEMBER_OF, start));
      return person;
    }

    private PersonRef add(LocalDate start, StaffGroup group, int place, List<String> roles) {
      Cast.Name name = cast.name();
      String language = place % 8 == 5 ? "fr" : "en";
      String profession = group == null ? "peer" : Cast.professionOf(group, place);
      AddPerson adding =
          new AddPerson(
              name.given(), name.family(), "", "", language, group, profession, start, roles);
      return on(start, () -> people.add(adding));
    }

    private void account(LocalDate start, PersonRef person) {
      String email = "person" + person.id() + "@demo.example".toLowerCase(Locale.ROOT);
      on(start, () -> demonstration.openAccount(person.publicId(), email, false));
    }

    private void join(TeamRef team, PersonRef person, TeamRelation relation, LocalDate from) {
      teams.join(team.publicId(), person.publicId(), relation, from, null);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
      return a.isBefore(b) ? a : b;
    }
  }
}
