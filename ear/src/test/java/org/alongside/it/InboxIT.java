package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.alongside.notification.Choices;
import org.alongside.notification.Inbox;
import org.alongside.notification.InboxRow;
import org.alongside.notification.MailPreview;
import org.alongside.notification.MailPreviews;
import org.alongside.notification.MessageChoices;
import org.alongside.notification.MessageKind;
import org.alongside.notification.Telling;
import org.alongside.people.People;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.people.Teams;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.junit.jupiter.api.Test;

/** What people are told, where they find it, and how they choose. */
class InboxIT extends InServer {
  @EJB private Inbox inbox;
  @EJB private MessageChoices choices;
  @EJB private MailPreviews previews;
  @EJB private People people;
  @EJB private Teams teams;
  @Inject private SiteClock clock;

  private static List<InboxRow> list(As me, Inbox inbox) {
    return me.get(() -> inbox.list("en", 0, 25));
  }

  @Test
  void aMessageIsThereExactlyWhenItsCauseIs() {
    APerson person = APerson.peer();
    As me = person.signedIn();
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    assertThat(list(me, inbox))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.line()).contains(team.name());
              assertThat(row.unread()).isTrue();
            });
    assertRefused(
        Kind.CONFLICT,
        "people.error.inTeam",
        () -> Organisation.join(team, person, TeamRelation.MEMBER_OF));
    As admin = APerson.administrator().signedIn();
    String full = "x".repeat(40);
    assertThatThrownBy(
            () ->
                admin.run(
                    () ->
                        people.grant(
                            person.publicId(), Roles.MENTOR, full, Organisation.today(), null)))
        .isInstanceOf(RuntimeException.class);
    assertThat(me.get(() -> inbox.count())).isEqualTo(1);
    assertThat(me.get(() -> inbox.list("fr", 0, 25)).get(0).line()).contains("équipe");
  }

  @Test
  void whatIsReadIsCountedAndLeadsSomewhere() {
    APerson person = APerson.clinician();
    As me = person.signedIn();
    As admin = APerson.administrator().signedIn();
    assertThat(me.get(() -> inbox.unread())).isZero();
    admin.run(
        () -> people.grant(person.publicId(), Roles.MENTOR, null, Organisation.today(), null));
    Organisation.join(Organisation.teamAt(Organisation.site()), person, TeamRelation.LEADS);
    assertThat(me.get(() -> inbox.unread())).as("seen at once on this node").isEqualTo(2);
    InboxRow latest = list(me, inbox).get(0);
    assertThat(me.get(() -> inbox.open(latest.id()))).isEqualTo("/home");
    assertThat(me.get(() -> inbox.unread())).isEqualTo(1);
    me.run(() -> inbox.readAll(latest.id()));
    assertThat(me.get(() -> inbox.unread())).isZero();
    assertThat(list(me, inbox)).noneMatch(InboxRow::unread);
  }

  @Test
  void nobodyReadsWhatIsAnothers() {
    APerson person = APerson.peer();
    Organisation.join(Organisation.teamAt(Organisation.site()), person, TeamRelation.MEMBER_OF);
    String id = list(person.signedIn(), inbox).get(0).id();
    As other = APerson.administrator().signedIn();
    assertNotFound(() -> other.run(() -> inbox.open(id)));
    assertNotFound(() -> other.run(() -> inbox.readAll(id)));
    assertThat(list(person.signedIn(), inbox).get(0).unread()).isTrue();
    for (Runnable attempt :
        List.<Runnable>of(
            () -> inbox.list("en", 0, 25),
            () -> inbox.count(),
            () -> inbox.unread(),
            () -> inbox.open(id),
            () -> inbox.readAll(id),
            () -> choices.mine(),
            () -> choices.kinds(),
            () -> choices.choose(new Choices(Map.of(), null, null, null)))) {
      assertThatThrownBy(attempt::run).isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  void thePageAndItsCountCostLittle() {
    APerson person = APerson.peer();
    As me = person.signedIn();
    Organisation.join(Organisation.teamAt(Organisation.site()), person, TeamRelation.MEMBER_OF);
    me.run(() -> inbox.unread());
    assertThat(Database.statements(() -> me.run(() -> inbox.unread()))).isZero();
    assertThat(Database.statements(() -> list(me, inbox))).isEqualTo(1);
    assertThat(Database.statements(() -> me.run(() -> choices.mine()))).isLessThanOrEqualTo(3);
  }

  @Test
  void peopleChooseAndAreHeld() {
    As me = APerson.peer().signedIn();
    assertThat(me.get(() -> choices.mine()).tellings())
        .containsEntry(MessageKind.TEAM_JOINED, Telling.DAILY)
        .doesNotContainKey(MessageKind.PASSWORD_RESET);
    me.run(
        () ->
            choices.choose(
                new Choices(
                    Map.of(MessageKind.TEAM_JOINED, Telling.WEEKLY),
                    LocalTime.of(21, 0),
                    LocalTime.of(7, 30),
                    null)));
    Choices kept = me.get(() -> choices.mine());
    assertThat(kept.tellings()).containsEntry(MessageKind.TEAM_JOINED, Telling.WEEKLY);
    assertThat(kept.quietFrom()).isEqualTo(LocalTime.of(21, 0));
    assertThat(kept.quietUntil()).isEqualTo(LocalTime.of(7, 30));
    assertThat(kept.zone()).isEqualTo("America/Edmonton");
    assertRefused(
        Kind.INVALID,
        "notification.error.quietBoth",
        () -> me.run(() -> choices.choose(new Choices(Map.of(), LocalTime.of(21, 0), null, null))));
    assertRefused(
        Kind.INVALID,
        "notification.error.quietSame",
        () ->
            me.run(
                () ->
                    choices.choose(
                        new Choices(Map.of(), LocalTime.of(9, 0), LocalTime.of(9, 0), null))));
    me.run(() -> choices.choose(new Choices(Map.of(), null, null, null)));
    assertThat(me.get(() -> choices.mine()).quietFrom()).isNull();
  }

  @Test
  void severalComeInOneMailAndWhatWasReadDoesNot() {
    Mailing.on();
    try {
      APerson person = APerson.peer();
      As me = person.signedIn();
      String email = Mailing.open(person, "p");
      for (int i = 0; i < 3; i++) {
        Organisation.join(Organisation.teamAt(Organisation.site()), person, TeamRelation.MEMBER_OF);
      }
      As.system()
          .run(
              () ->
                  people.grant(person.publicId(), Roles.MENTOR, null, Organisation.today(), null));
      Mailing.run();
      assertThat(Mailing.arrived(email)).as("not at once").isEmpty();
      String read = list(me, inbox).get(0).id();
      me.run(() -> inbox.open(read));
      long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      do {
        clock.at(
            clock.now().plus(Duration.ofHours(25)),
            () -> {
              Mailing.run();
              return null;
            });
      } while (Mailing.arrived(email).isEmpty() && System.nanoTime() < end);
      assertThat(Mailing.arrived(email))
          .singleElement()
          .satisfies(
              mail -> {
                assertThat(mail.subject()).isEqualTo("What is new for you on Alongside");
                assertThat(mail.plain())
                    .contains("You have been added to a team.", "/inbox", "/profile/messages")
                    .doesNotContain("something new that you can do");
              });
    } finally {
      Mailing.off();
    }
  }

  @Test
  void theWordsOfAllKindsAreThereInBothLanguages() {
    As coordinator = APerson.coordinator().signedIn();
    for (String language : List.of("en", "fr")) {
      assertThat(coordinator.get(() -> previews.list(language)))
          .hasSize(MessageKind.values().length)
          .allSatisfy(
              p -> {
                assertThat(p.mail().subject()).isNotBlank();
                assertThat(p.mail().plain()).contains("http");
                assertThat(p.mail().html()).contains("lang=\"" + language + '"');
              })
          .extracting(MailPreview::kind)
          .contains(MessageKind.INVITATION);
    }
    As ofOneTeam = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> ofOneTeam.run(() -> previews.list("en")));
    assertThatThrownBy(() -> APerson.peer().signedIn().run(() -> previews.list("en")))
        .isInstanceOf(EJBAccessException.class);
    assertThat(Database.statements(() -> coordinator.run(() -> previews.list("en"))))
        .isLessThanOrEqualTo(2);
  }
}
