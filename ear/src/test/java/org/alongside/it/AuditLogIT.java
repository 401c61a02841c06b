package org.alongside.it;

import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.audit.ActorKind;
import org.alongside.audit.AuditLog;
import org.alongside.audit.AuditPart;
import org.alongside.audit.AuditRow;
import org.alongside.audit.AuditSearch;
import org.alongside.people.AddPerson;
import org.alongside.people.People;
import org.alongside.people.TeamRef;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.CallSource;
import org.alongside.platform.Channel;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.junit.jupiter.api.Test;

/** Who did what to whom, when and from where. */
class AuditLogIT extends InServer {
  @EJB private AuditLog log;
  @EJB private People people;
  @Inject private CallSource source;
  @Inject private SiteClock clock;

  private static AuditSearch search(String who, String what, String action) {
    return new AuditSearch(who, what, action, null, null, null, null, ZoneOffset.UTC);
  }

  private List<AuditRow> found(As by, AuditSearch search) {
    return by.get(() -> log.page(search, "en", 0, 25));
  }

  private void grant(As by, APerson whom) {
    by.run(() -> people.grant(whom.publicId(), Roles.MENTOR, null, Organisation.today(), null));
  }

  @Test
  void aDeedLeavesARowThatSaysWhoWhatAndToWhom() {
    APerson person = APerson.administrator();
    APerson whom = APerson.peer();
    Instant before = Instant.now().minusSeconds(1);
    grant(person.signedIn(), whom);
    assertThat(found(person.signedIn(), search(person.publicId(), null, null)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.action()).isEqualTo("person.role.given");
              assertThat(row.said()).isEqualTo("Role given");
              assertThat(row.actorKind()).isEqualTo(ActorKind.PERSON);
              assertThat(row.actor().id()).isEqualTo(person.publicId());
              assertThat(row.actor().name()).startsWith("Test Person");
              assertThat(row.role()).isEqualTo(Roles.ADMIN);
              assertThat(row.thing().id()).isEqualTo(whom.publicId());
              assertThat(row.about().name()).startsWith("Test Person");
              assertThat(row.at()).isBetween(before, Instant.now().plusSeconds(1));
              assertThat(row.channel()).isEqualTo(Channel.SYSTEM);
              assertThat(row.address()).isNull();
            });
  }

  @Test
  void aRowSaysHowItWasAskedAndFromWhere() {
    APerson person = APerson.administrator();
    source.begin(Channel.PAGE, () -> "203.0.113.9");
    grant(person.signedIn(), APerson.peer());
    source.begin(Channel.API, () -> "no <address>");
    grant(person.signedIn(), APerson.peer());
    assertThat(found(person.signedIn(), search(person.publicId(), null, null)))
        .extracting(AuditRow::channel, AuditRow::address)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Channel.API, null),
            org.assertj.core.groups.Tuple.tuple(Channel.PAGE, "203.0.113.9"));
  }

  @Test
  void aDeedThatIsRolledBackLeavesNone() {
    As admin = APerson.administrator().signedIn();
    String email = "x" + UUID.randomUUID() + "@example.org";
    AddPerson add =
        new AddPerson("Ada", "Twice", "", email, "en", null, "", null, List.of(Roles.STAFF));
    admin.run(() -> people.add(add));
    long before = Database.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'person.added'");
    assertRefused(
        Kind.CONFLICT, "account.error.emailTaken", () -> admin.run(() -> people.add(add)));
    assertThat(Database.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'person.added'"))
        .isEqualTo(before);
  }

  @Test
  void theProgramsOwnDeedsAreItsOwn() {
    APerson peer = APerson.peer();
    As admin = APerson.administrator().signedIn();
    assertThat(found(admin, search(null, peer.publicId(), "person.added")))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.actorKind()).isEqualTo(ActorKind.SYSTEM);
              assertThat(row.actor().id()).isNull();
            });
  }

  @Test
  void theLogIsFoundByNamesDaysKindsAndWays() {
    APerson person = APerson.administrator();
    As admin = person.signedIn();
    String family = "Q" + UUID.randomUUID().toString().substring(0, 8);
    String whom =
        admin
            .get(
                () ->
                    people.add(
                        new AddPerson("Zoe", family, "", "", "en", null, "", null, List.of())))
            .publicId();
    TeamRef team = Organisation.teamAt(Organisation.site());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    assertThat(found(admin, search(null, family.toLowerCase(java.util.Locale.ROOT), null)))
        .singleElement()
        .extracting(row -> row.thing().id())
        .isEqualTo(whom);
    assertThat(found(admin, search(null, team.name(), "team.added"))).hasSize(1);
    assertThat(found(admin, search("nobody-is-called-that", family, null))).isEmpty();
    assertThat(found(admin, search(null, "100% _", null))).isEmpty();
    for (AuditSearch none :
        List.of(
            new AuditSearch(
                null, family, null, null, null, null, today.minusDays(2), ZoneOffset.UTC),
            new AuditSearch(
                null, family, null, null, null, today.plusDays(2), null, ZoneOffset.UTC),
            new AuditSearch(null, family, null, "team", null, null, null, ZoneOffset.UTC),
            new AuditSearch(null, family, null, null, Channel.PAGE, null, null, ZoneOffset.UTC))) {
      assertThat(admin.get(() -> log.count(none))).as("%s", none).isZero();
    }
    AuditSearch here =
        new AuditSearch(
            null,
            family,
            "person.added",
            "person",
            Channel.SYSTEM,
            today.minusDays(1),
            today.plusDays(1),
            ZoneOffset.UTC);
    assertThat(admin.get(() -> log.count(here))).isEqualTo(1);
  }

  @Test
  void theFileHoldsEveryRowOnceHoweverManyTheyAre() {
    As admin = APerson.administrator().signedIn();
    String thing = "it-" + UUID.randomUUID();
    for (int i = 0; i < 21; i++) {
      Database.execute(
          "INSERT INTO audit_entry (at, action, actor_kind, object, object_id, channel)"
              + " SELECT UTC_TIMESTAMP(6), 'it.filed', 'SYSTEM', 'it', ?, 'SYSTEM'"
              + " FROM information_schema.collations LIMIT 50",
          thing);
    }
    AuditSearch search = search(null, thing, null);
    StringBuilder file = new StringBuilder();
    AuditPart part = admin.get(() -> log.part(search, "en", null));
    int parts = 1;
    file.append(part.text());
    while (part.next() != null) {
      AuditPart.Mark mark = part.next();
      part = admin.get(() -> log.part(search, "en", mark));
      file.append(part.text());
      parts++;
    }
    assertThat(parts).isEqualTo(2);
    List<String> lines = file.toString().lines().toList();
    assertThat(lines).hasSize(1051).doesNotHaveDuplicates();
    assertThat(lines.get(0)).startsWith("\uFEFFNumber,");
  }

  @Test
  void thatSomebodyTookTheFileIsWrittenDown() {
    APerson person = APerson.administrator();
    person.signedIn().run(() -> log.part(search("nobody-is-called-that", null, null), "fr", null));
    assertThat(found(person.signedIn(), search(person.publicId(), null, null)))
        .singleElement()
        .extracting(AuditRow::action)
        .isEqualTo("audit.exported");
  }

  @Test
  void onlyAnAdministratorLooksAtTheLog() {
    AuditSearch all = search(null, null, null);
    for (As other :
        List.of(
            APerson.coordinator().signedIn(),
            APerson.peer().signedIn(),
            As.person(APerson.clinician().id(), Roles.LEADER, Roles.ANALYST, Roles.STAFF))) {
      for (Runnable attempt :
          List.<Runnable>of(
              () -> log.page(all, "en", 0, 25),
              () -> log.count(all),
              () -> log.actions("en"),
              () -> log.objects("en"),
              () -> log.part(all, "en", null))) {
        assertThatThrownBy(() -> other.run(attempt)).isInstanceOf(EJBAccessException.class);
      }
    }
  }

  @Test
  void aPageNeedsAFixedNumberOfStatementsAndARowOneMore() {
    As admin = APerson.administrator().signedIn();
    AuditSearch all = search(null, null, null);
    Organisation.teamAt(Organisation.site());
    assertThat(Database.statements(() -> admin.get(() -> log.page(all, "en", 0, 100))))
        .isLessThanOrEqualTo(5);
    assertThat(Database.statements(() -> admin.get(() -> log.count(all)))).isEqualTo(1);
    assertThat(admin.get(() -> log.page(all, "en", 0, 100_000))).hasSizeLessThanOrEqualTo(100);
    assertThat(admin.get(() -> log.actions("fr"))).extracting(a -> a.label()).isSorted();
  }

  @Test
  void theTimeOfADeedIsTheSitesClock() {
    APerson person = APerson.administrator();
    Instant then = Instant.parse("2025-03-04T05:06:07.000008Z");
    clock.at(
        then,
        () -> {
          grant(person.signedIn(), APerson.peer());
          return null;
        });
    assertThat(found(person.signedIn(), search(person.publicId(), null, null)))
        .singleElement()
        .extracting(AuditRow::at)
        .isEqualTo(then);
  }
}
