package org.alongside.it;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.alongside.people.People;
import org.alongside.people.SiteRef;
import org.alongside.people.Sites;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.people.TeamSetting;
import org.alongside.people.Teams;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Sites, teams and who is in them, made by the program itself for a test of its own. */
final class Organisation {
  private Organisation() {}

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("America/Edmonton"));
  }

  static SiteRef site() {
    return site("Site " + UUID.randomUUID());
  }

  static SiteRef site(String name) {
    return As.system().get(() -> boundary(Sites.class).add(name, "Town"));
  }

  static TeamRef teamAt(SiteRef site) {
    return teamAt(site, "Team " + UUID.randomUUID());
  }

  static TeamRef teamAt(SiteRef site, String name) {
    return yesterday(
        () ->
            As.system()
                .get(
                    () ->
                        boundary(Teams.class).addAt(site.publicId(), name, TeamSetting.COMMUNITY)));
  }

  /**
   * Since yesterday: what began some minutes ago began on that day where it is just past midnight.
   */
  static void join(TeamRef team, APerson person, TeamRelation relation) {
    LocalDate from = today().minusDays(1);
    As.system()
        .run(
            () ->
                boundary(Teams.class)
                    .join(team.publicId(), person.publicId(), relation, from, null));
  }

  private static <T> T yesterday(Supplier<T> work) {
    SiteClock clock = CDI.current().select(SiteClock.class).get();
    return clock.at(Instant.now().minus(Duration.ofDays(1)), work);
  }

  /** A coordinator whose role holds for that team only. */
  static As coordinatorOf(TeamRef team) {
    APerson person = APerson.clinician();
    As.system()
        .run(
            () ->
                boundary(People.class)
                    .grant(person.publicId(), Roles.COORDINATOR, team.publicId(), today(), null));
    return As.person(person.id(), Roles.COORDINATOR);
  }

  static <T> T boundary(Class<T> type) {
    try {
      return InitialContext.doLookup("java:global/alongside/alongside-ejb/" + type.getSimpleName());
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }
}
