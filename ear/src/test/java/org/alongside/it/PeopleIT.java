package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.account.AccountState;
import org.alongside.account.Directory;
import org.alongside.account.PersonSearch;
import org.alongside.people.AddPerson;
import org.alongside.people.ChangePerson;
import org.alongside.people.GrantRow;
import org.alongside.people.HistoryRow;
import org.alongside.people.People;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonRef;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

class PeopleIT extends InServer {
  @EJB private People people;
  @EJB private Directory directory;

  private static AddPerson adding(String family, String email, String... roles) {
    return new AddPerson(
        "Ada", family, "", email, "fr", StaffGroup.CLINICIAN, "nurse", null, List.of(roles));
  }

  private static String unique() {
    return "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  @Test
  void anAdministratorAddsAndFindsAPerson() {
    As admin = APerson.administrator().signedIn();
    String family = unique();
    PersonRef ref =
        admin.get(() -> people.add(adding(family, family + "@example.org", Roles.STAFF)));
    assertThat(admin.get(() -> directory.list(new PersonSearch(family, ""), 0, 25)))
        .singleElement()
        .satisfies(row -> assertThat(row.publicId()).isEqualTo(ref.publicId()));
    assertThat(admin.get(() -> directory.count(new PersonSearch(family, Roles.STAFF))))
        .isEqualTo(1);
    assertThat(admin.get(() -> directory.count(new PersonSearch(family, Roles.MENTOR)))).isZero();
    PersonDetails details = admin.get(() -> people.details(ref.publicId()));
    assertThat(details.grants()).extracting(GrantRow::role).containsExactly(Roles.STAFF);
    assertThat(details.language()).isEqualTo("fr");
  }

  @Test
  void nothingOfAPersonIsKeptWhenTheirAddressIsTaken() {
    As admin = APerson.administrator().signedIn();
    String family = unique();
    String email = family + "@example.org";
    admin.run(() -> people.add(adding(family, email)));
    assertRefused(
        Kind.CONFLICT,
        "account.error.emailTaken",
        () ->
            admin.run(() -> people.add(adding(family, email.toUpperCase(java.util.Locale.ROOT)))));
    assertThat(admin.get(() -> directory.count(new PersonSearch(family, "")))).isEqualTo(1);
  }

  @Test
  void nobodyElseMayLookOrChange() {
    APerson clinician = APerson.clinician();
    As peer = APerson.peer().signedIn();
    for (Runnable attempt :
        List.<Runnable>of(
            () -> directory.list(new PersonSearch("", ""), 0, 25),
            () -> directory.count(new PersonSearch("", "")),
            () -> people.details(clinician.publicId()),
            () -> people.add(adding(unique(), "")),
            () ->
                people.grant(
                    clinician.publicId(), Roles.ADMIN, null, LocalDate.of(2026, 1, 1), null))) {
      assertThatThrownBy(() -> peer.run(attempt)).isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  void aChangeOnWhatSomebodyElseHasChangedIsRefused() {
    As admin = APerson.administrator().signedIn();
    APerson person = APerson.clinician();
    int version = admin.get(() -> people.details(person.publicId())).version();
    ChangePerson change =
        new ChangePerson("New", "Name", "", "en", StaffGroup.HR, "", null, version);
    admin.run(() -> people.change(person.publicId(), change));
    assertRefused(
        Kind.CONFLICT,
        "people.error.changedSince",
        () -> admin.run(() -> people.change(person.publicId(), change)));
    assertThat(admin.get(() -> people.details(person.publicId())).staffGroup())
        .isEqualTo(StaffGroup.HR);
  }

  @Test
  void aRoleEndsOnADayAndStaysInTheHistory() {
    As admin = APerson.administrator().signedIn();
    APerson person = APerson.clinician();
    LocalDate today = LocalDate.now(java.time.ZoneId.of("America/Edmonton"));
    GrantRow staff = admin.get(() -> people.details(person.publicId())).grants().get(0);
    admin.run(() -> people.endGrant(person.publicId(), staff.id(), today));
    assertThat(admin.get(() -> people.details(person.publicId())).grants())
        .singleElement()
        .satisfies(row -> assertThat(row.inForce()).isFalse());
    assertNotFound(
        () -> admin.run(() -> people.endGrant(person.publicId(), Long.MAX_VALUE, today)));
    assertNotFound(() -> admin.run(() -> people.details("no-such-person-0000000")));
  }

  @Test
  void theListNeedsAFixedNumberOfStatements() {
    As admin = APerson.administrator().signedIn();
    for (int i = 0; i < 30; i++) {
      APerson.clinician();
    }
    long two =
        Database.statements(
            () -> admin.run(() -> directory.list(new PersonSearch("test", ""), 0, 2)));
    long many =
        Database.statements(
            () -> admin.run(() -> directory.list(new PersonSearch("test", ""), 0, 25)));
    assertThat(many).isEqualTo(two).isLessThanOrEqualTo(4);
  }

  @Test
  void aCoordinatorOfATeamGivesAndEndsWhatHoldsBeyondItInThatTeamOnly() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    TeamRef other = Organisation.teamAt(Organisation.site());
    As ofOneTeam = Organisation.coordinatorOf(team);
    APerson person = APerson.peer();
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    LocalDate today = Organisation.today();
    for (String role : List.of(Roles.MENTOR, Roles.CONVENOR)) {
      for (String where : new String[] {null, other.publicId()}) {
        assertRefused(
            Kind.INVALID,
            "people.error.roleElsewhere",
            () -> ofOneTeam.run(() -> people.grant(person.publicId(), role, where, today, null)));
      }
      ofOneTeam.run(() -> people.grant(person.publicId(), role, team.publicId(), today, null));
    }
    ofOneTeam.run(() -> people.grant(person.publicId(), Roles.STAFF, null, today, null));
    assertRefused(
        Kind.INVALID,
        "people.error.roleElsewhere",
        () ->
            ofOneTeam.get(() -> people.addTo(team.publicId(), adding(unique(), "", Roles.MENTOR))));
    As everywhere = APerson.coordinator().signedIn();
    everywhere.run(() -> people.grant(person.publicId(), Roles.MENTOR, null, today, null));
    GrantRow beyond =
        everywhere.get(() -> people.details(person.publicId())).grants().stream()
            .filter(g -> g.role().equals(Roles.MENTOR) && g.team() == null)
            .findFirst()
            .orElseThrow();
    assertRefused(
        Kind.INVALID,
        "people.error.roleElsewhere",
        () -> ofOneTeam.run(() -> people.endGrant(person.publicId(), beyond.id(), today)));
  }

  @Test
  void namesOfIdsAreForThoseWhoLookAfterEverybody() {
    APerson person = APerson.peer();
    List<Long> ids = List.of(person.id());
    assertThat(APerson.coordinator().signedIn().get(() -> people.namesOf(ids)))
        .containsKey(person.id());
    assertThatThrownBy(() -> person.signedIn().get(() -> people.namesOf(ids)))
        .isInstanceOf(EJBAccessException.class);
    As ofOneTeam = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> ofOneTeam.get(() -> people.namesOf(ids)));
  }

  @Test
  void aCoordinatorGivesTheRolesOfTheProgrammeOnly() {
    As by = APerson.coordinator().signedIn();
    APerson person = APerson.peer();
    LocalDate today = Organisation.today();
    by.run(() -> people.grant(person.publicId(), Roles.MENTOR, null, today, null));
    for (String kept : List.of(Roles.ADMIN, Roles.COORDINATOR, Roles.ANALYST)) {
      assertRefused(
          Kind.INVALID,
          "people.error.roleByAdministrator",
          () -> by.run(() -> people.grant(person.publicId(), kept, null, today, null)));
    }
    APerson administrator = APerson.administrator();
    assertNotFound(
        () -> by.run(() -> people.grant(administrator.publicId(), Roles.PEER, null, today, null)));
    GrantRow theirs =
        administrator
            .signedIn()
            .get(() -> people.details(administrator.publicId()))
            .grants()
            .get(0);
    assertNotFound(
        () -> by.run(() -> people.endGrant(administrator.publicId(), theirs.id(), today)));
    assertRefused(
        Kind.INVALID,
        "people.error.roleByAdministrator",
        () -> by.run(() -> people.add(adding(unique(), "", Roles.ADMIN))));
  }

  @Test
  void aCoordinatorOfOneTeamAddsAndFindsThereOnly() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    TeamRef other = Organisation.teamAt(Organisation.site());
    As by = Organisation.coordinatorOf(team);
    String family = unique();
    PersonRef ref = by.get(() -> people.addTo(team.publicId(), adding(family, "", Roles.PEER)));
    assertThat(by.get(() -> directory.list(new PersonSearch(family, ""), 0, 25))).hasSize(1);
    assertThat(by.get(() -> directory.suggest(family))).hasSize(1);
    assertThat(by.get(() -> people.details(ref.publicId())).teams()).hasSize(1);
    assertNotFound(() -> by.run(() -> people.add(adding(unique(), ""))));
    assertNotFound(() -> by.run(() -> people.addTo(other.publicId(), adding(unique(), ""))));
    As admin = APerson.administrator().signedIn();
    String elsewhere = unique();
    admin.run(() -> people.addTo(other.publicId(), adding(elsewhere, "")));
    assertThat(by.get(() -> directory.count(new PersonSearch(elsewhere, "")))).isZero();
    assertThat(
            admin.get(
                () ->
                    directory.count(
                        new PersonSearch(elsewhere, "", other.publicId(), "", AccountState.NONE))))
        .isEqualTo(1);
  }

  @Test
  void whatWasBeforeAChangeStaysReadable() {
    As by = APerson.coordinator().signedIn();
    APerson person = APerson.clinician();
    PersonDetails before = by.get(() -> people.details(person.publicId()));
    by.run(
        () ->
            people.change(
                person.publicId(),
                new ChangePerson(
                    "New", "Name", "", "fr", StaffGroup.HR, "", null, before.version())));
    assertThat(by.get(() -> people.history(person.publicId())))
        .extracting(HistoryRow::field, HistoryRow::became)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("name", "New Name"),
            org.assertj.core.groups.Tuple.tuple("language", "fr"),
            org.assertj.core.groups.Tuple.tuple("group", "HR"));
    assertThatThrownBy(() -> APerson.peer().signedIn().get(() -> people.history(person.publicId())))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aPersonsPageNeedsAFixedNumberOfStatements() {
    As admin = APerson.administrator().signedIn();
    APerson person = APerson.peer();
    Organisation.join(Organisation.teamAt(Organisation.site()), person, TeamRelation.MEMBER_OF);
    long one = Database.statements(() -> admin.run(() -> people.details(person.publicId())));
    Organisation.join(Organisation.teamAt(Organisation.site()), person, TeamRelation.MEMBER_OF);
    assertThat(Database.statements(() -> admin.run(() -> people.details(person.publicId()))))
        .isEqualTo(one)
        .isLessThanOrEqualTo(6);
  }
}
