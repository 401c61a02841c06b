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
import org.alongside.account.Directory;
import org.alongside.account.PersonSearch;
import org.alongside.people.AddPerson;
import org.alongside.people.ChangePerson;
import org.alongside.people.GrantRow;
import org.alongside.people.People;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonRef;
import org.alongside.people.StaffGroup;
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
}
