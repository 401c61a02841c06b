package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.alongside.coreflection.GroupAnswer;
import org.alongside.coreflection.GroupDetails;
import org.alongside.coreflection.GroupReflections;
import org.alongside.coreflection.GroupState;
import org.alongside.coreflection.GroupTerms;
import org.alongside.coreflection.GroupsPage;
import org.alongside.mentoring.EndReason;
import org.alongside.mentoring.MeetingMode;
import org.alongside.mentoring.MeetingTheme;
import org.alongside.mentoring.Mentorships;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.schedule.CalendarFeeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mentor's group: who is invited, who sees whose name, and what is written down. */
class GroupReflectionsIT extends InServer {
  @EJB private GroupReflections groups;
  @EJB private Mentorships mentorships;
  @EJB private CalendarFeeds feeds;

  private APerson mentor;
  private APerson one;
  private APerson other;
  private String mentorship;
  private As them;
  private As me;

  @BeforeEach
  void threeOfThem() {
    mentor = Mentors.ready();
    one = APerson.peer();
    other = APerson.peer();
    mentorship = Mentors.match(one, mentor);
    Mentors.match(other, mentor);
    them = mentor.signedIn();
    me = one.signedIn();
  }

  private static GroupTerms in(int days) {
    return new GroupTerms(
        Instant.now().plus(Duration.ofDays(days)), 60, MeetingMode.IN_PERSON, "Room 2");
  }

  private String plan() {
    return them.get(() -> groups.plan(in(3), Set.of(one.publicId(), other.publicId())));
  }

  @Test
  void whoeverComesSeesWhoElseComesAndNobodyElseDoes() {
    assertRefused(
        Kind.INVALID,
        "coreflection.error.few",
        () -> them.get(() -> groups.plan(in(3), Set.of(one.publicId()))));
    assertNotFound(
        () ->
            them.get(() -> groups.plan(in(3), Set.of(one.publicId(), APerson.peer().publicId()))));
    String group = plan();
    assertThat(me.get(() -> groups.invited()).get(0).answer()).isEqualTo(GroupAnswer.INVITED);
    As second = other.signedIn();
    second.run(() -> groups.answer(group, true));
    GroupDetails seen = me.get(() -> groups.details(group));
    assertThat(seen.seats()).isEmpty();
    assertThat(seen.coming()).isEqualTo(1);
    me.run(() -> groups.answer(group, true));
    assertThat(me.get(() -> groups.details(group)).seats()).hasSize(2);
    me.run(() -> groups.answer(group, false));
    assertThat(me.get(() -> groups.details(group)).seats()).isEmpty();
    assertThat(them.get(() -> groups.details(group)).seats())
        .extracting(GroupDetails.Seat::answer)
        .containsExactlyInAnyOrder(GroupAnswer.COMES, GroupAnswer.STAYS_AWAY);
    for (APerson no : Set.of(APerson.peer(), APerson.administrator(), Mentors.ready())) {
      assertNotFound(() -> no.signedIn().get(() -> groups.details(group)));
    }
    assertNotFound(() -> Mentors.ready().signedIn().run(() -> groups.cancel(group)));
    me.run(() -> mentorships.end(mentorship, EndReason.NO_FAULT));
    assertNotFound(() -> me.get(() -> groups.details(group)));
    assertThat(me.get(() -> groups.invited())).isEmpty();
    assertThat(them.get(() -> groups.details(group)).seats()).hasSize(1);
  }

  @Test
  void whoHasAnotherMentorNowFindsItInNoCalendarAndIsToldNothingMore() {
    String group = plan();
    me.run(() -> groups.answer(group, true));
    String secret = me.get(() -> feeds.make("en"));
    assertThat(feeds.read(secret).orElseThrow()).contains(group).contains("Room 2");
    me.run(() -> mentorships.end(mentorship, EndReason.NO_FAULT));
    assertThat(feeds.read(secret).orElseThrow()).doesNotContain("Room 2");
    them.run(() -> groups.cancel(group));
    assertThat(told(one)).isZero();
    assertThat(told(other)).isEqualTo(1);
  }

  private static long told(APerson person) {
    return Database.number(
        "SELECT COUNT(*) FROM message WHERE person_id = ? AND kind = 'group-off'", person.id());
  }

  @Test
  void itIsWrittenDownWithThemesAloneAndTheNextIsDueAMonthLater() {
    String group = plan();
    assertRefused(
        Kind.CONFLICT,
        "coreflection.error.notBegun",
        () -> them.run(() -> groups.hold(group, Set.of(), Set.of())));
    Database.execute(
        "UPDATE group_reflection SET starts_at = UTC_TIMESTAMP(6) - INTERVAL 33 DAY WHERE public_id"
            + " = ?",
        group);
    them.run(() -> groups.hold(group, Set.of(one.publicId()), Set.of(MeetingTheme.BOUNDARIES)));
    GroupDetails held = me.get(() -> groups.details(group));
    assertThat(held.group().state()).isEqualTo(GroupState.HELD);
    assertThat(held.themes()).containsExactly(MeetingTheme.BOUNDARIES);
    assertThat(them.get(() -> groups.details(group)).seats())
        .extracting(GroupDetails.Seat::present)
        .containsExactlyInAnyOrder(true, false);
    GroupsPage page = them.get(() -> groups.mine());
    assertThat(page.due()).isTrue();
    assertThat(page.mentees()).hasSize(2);
    String next = plan();
    assertThat(them.get(() -> groups.mine()).due()).isFalse();
    them.run(() -> groups.cancel(next));
    assertRefused(
        Kind.CONFLICT, "coreflection.error.settled", () -> me.run(() -> groups.answer(next, true)));
  }

  @Test
  void thePagesCostAFixedNumberOfStatements() {
    String group = plan();
    long few = Database.statements(() -> them.run(() -> groups.details(group)));
    APerson third = APerson.peer();
    Mentors.match(third, mentor);
    String wide =
        them.get(
            () -> groups.plan(in(4), Set.of(one.publicId(), other.publicId(), third.publicId())));
    assertThat(Database.statements(() -> them.run(() -> groups.details(wide)))).isEqualTo(few);
    assertThat(Database.statements(() -> them.run(() -> groups.mine()))).isLessThanOrEqualTo(6);
  }
}
