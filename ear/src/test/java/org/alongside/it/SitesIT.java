package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.alongside.people.GrantRole;
import org.alongside.people.HistoryRow;
import org.alongside.people.People;
import org.alongside.people.SiteDetails;
import org.alongside.people.SiteRef;
import org.alongside.people.Sites;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

class SitesIT extends InServer {
  @EJB private Sites sites;
  @EJB private Teams teams;
  @EJB private People people;

  @Test
  void aCoordinatorAddsChangesClosesAndOpensASite() {
    As by = APerson.coordinator().signedIn();
    String name = "Site " + UUID.randomUUID();
    SiteRef site = by.get(() -> sites.add(name, "Calgary"));
    SiteDetails details = by.get(() -> sites.details(site.publicId()));
    assertThat(details.mayChange()).isTrue();
    by.run(() -> sites.change(site.publicId(), name + " north", "Airdrie", details.version()));
    assertThat(by.get(() -> sites.history(site.publicId())))
        .extracting(HistoryRow::field)
        .containsExactlyInAnyOrder("name", "place");
    assertRefused(
        Kind.CONFLICT,
        "people.error.siteChangedSince",
        () -> by.run(() -> sites.change(site.publicId(), "Mine", "", details.version())));
    assertThat(by.get(() -> sites.details(site.publicId())).name()).isEqualTo(name + " north");
    TeamRef team = Organisation.teamAt(site);
    assertRefused(
        Kind.CONFLICT,
        "people.error.siteNotEmpty",
        () -> by.run(() -> sites.close(site.publicId(), Organisation.today())));
    by.run(() -> teams.close(team.publicId(), Organisation.today()));
    by.run(() -> sites.close(site.publicId(), Organisation.today()));
    assertThat(by.get(() -> sites.details(site.publicId())).closedOn())
        .isEqualTo(Organisation.today());
    by.run(() -> sites.openAgain(site.publicId()));
    assertThat(by.get(() -> sites.details(site.publicId())).closedOn()).isNull();
  }

  @Test
  void twoSitesOfOneNameAreRefusedAndTheSecondIsNotKept() {
    As by = APerson.coordinator().signedIn();
    String name = "Site " + UUID.randomUUID();
    by.run(() -> sites.add(name, ""));
    assertRefused(
        Kind.CONFLICT, "people.error.siteTaken", () -> by.run(() -> sites.add(name, "Other")));
    assertThat(Database.number("SELECT COUNT(*) FROM site WHERE name = ?", name)).isEqualTo(1);
  }

  @Test
  void whoCoordinatesOneSiteChangesThatOneOnly() {
    SiteRef mine = Organisation.site();
    SiteRef other = Organisation.site();
    TeamRef team = Organisation.teamAt(mine);
    TeamRef elsewhere = Organisation.teamAt(other);
    APerson person = APerson.clinician();
    As.system()
        .run(
            () ->
                people.give(
                    person.publicId(),
                    new GrantRole(
                        Roles.COORDINATOR, mine.publicId(), null, Organisation.today(), null)));
    As by = As.person(person.id(), Roles.COORDINATOR);
    assertThat(by.get(() -> sites.details(mine.publicId())).mayChange()).isTrue();
    assertThat(by.get(() -> teams.list())).extracting(TeamRef::id).containsExactly(team.id());
    SiteDetails theirs = by.get(() -> sites.details(other.publicId()));
    assertThat(theirs.mayChange()).isFalse();
    assertThat(theirs.teams()).isEmpty();
    assertNotFound(
        () -> by.run(() -> sites.change(other.publicId(), "Mine", "", theirs.version())));
    assertNotFound(() -> by.run(() -> sites.close(other.publicId(), Organisation.today())));
    assertNotFound(() -> by.run(() -> sites.add("Site " + UUID.randomUUID(), "")));
    assertNotFound(() -> by.get(() -> teams.details(elsewhere.publicId())));
    TeamRef added = by.get(() -> teams.addAt(mine.publicId(), "Team " + UUID.randomUUID(), null));
    assertThat(by.get(() -> teams.details(added.publicId())).site()).isEqualTo(mine.publicId());
    assertNotFound(
        () -> by.run(() -> teams.addAt(other.publicId(), "Team " + UUID.randomUUID(), null)));
    assertNotFound(() -> by.run(() -> teams.move(added.publicId(), other.publicId())));
  }

  @Test
  void nobodyElseMayLook() {
    As peer = APerson.peer().signedIn();
    for (Runnable attempt :
        List.<Runnable>of(
            () -> sites.list(),
            () -> sites.page("", 0, 25),
            () -> sites.count(""),
            () -> sites.details("x"),
            () -> sites.history("x"),
            () -> sites.add("x", ""),
            () -> sites.change("x", "y", "", 1),
            () -> sites.close("x", Organisation.today()),
            () -> sites.openAgain("x"))) {
      assertThatThrownBy(() -> peer.run(attempt)).isInstanceOf(EJBAccessException.class);
    }
    As noMore = As.person(APerson.clinician().id(), Roles.COORDINATOR);
    assertNotFound(() -> noMore.get(() -> sites.list()));
  }

  @Test
  void theListNeedsOneStatement() {
    As admin = APerson.administrator().signedIn();
    for (int i = 0; i < 4; i++) {
      Organisation.teamAt(Organisation.site());
    }
    assertThat(Database.statements(() -> admin.run(() -> sites.page("site", 0, 25)))).isEqualTo(1);
  }
}
