package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.alongside.community.CommunityKind;
import org.alongside.gathering.CommunityMeetings;
import org.alongside.gathering.Duty;
import org.alongside.gathering.GatheringDetails;
import org.alongside.gathering.GatheringKind;
import org.alongside.gathering.GatheringRow;
import org.alongside.gathering.GatheringState;
import org.alongside.gathering.GatheringTerms;
import org.alongside.gathering.MeetingPart;
import org.alongside.gathering.MeetingRecords;
import org.alongside.gathering.OpenSessions;
import org.alongside.gathering.SessionGuests;
import org.alongside.gathering.SessionRow;
import org.alongside.notification.Inbox;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.schedule.CalendarFeeds;
import org.alongside.schedule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The meetings of a community: turns, who was there, notes, and the calendar. */
class CommunityMeetingsIT extends InServer {
  private static final ZoneId ZONE = ZoneId.of("America/Edmonton");

  @EJB private CommunityMeetings meetings;
  @EJB private MeetingRecords records;
  @EJB private CalendarFeeds feeds;
  @EJB private OpenSessions sessions;
  @EJB private Inbox inbox;

  private APerson convenor;
  private APerson fellow;
  private String community;
  private As by;

  @BeforeEach
  void twoPeers() {
    convenor = APerson.peer();
    community = CommunityOf.peers(convenor);
    by = convenor.signedIn();
    fellow = CommunityOf.joined(community, by);
  }

  private static GatheringTerms terms(GatheringKind kind, Duration ahead) {
    LocalDateTime at =
        LocalDateTime.ofInstant(Instant.now().plus(ahead), ZONE).withSecond(0).withNano(0);
    return new GatheringTerms(kind, at, 90, "Room 9", "https://call.example/9", "Driving");
  }

  private String plan(Duration ahead) {
    return by.get(() -> meetings.plan(community, terms(GatheringKind.PRACTICE, ahead)));
  }

  private static GatheringDetails.OnDuty duty(GatheringDetails details, Duty duty) {
    return details.duties().stream().filter(d -> d.duty() == duty).findFirst().orElseThrow();
  }

  @Test
  void theTurnGoesRoundAndAnybodyMayTakeItOver() {
    String first = plan(Duration.ofDays(3));
    String second = plan(Duration.ofDays(30));
    As them = fellow.signedIn();
    GatheringDetails one = them.get(() -> meetings.details(first));
    GatheringDetails two = them.get(() -> meetings.details(second));
    assertThat(duty(one, Duty.FACILITATOR).who()).isNotEqualTo(duty(two, Duty.FACILITATOR).who());
    them.run(() -> records.take(first, Duty.TIMEKEEPER));
    assertThat(duty(them.get(() -> meetings.details(first)), Duty.TIMEKEEPER).self()).isTrue();
    assertNotFound(
        () -> them.run(() -> records.handOver(first, Duty.FACILITATOR, convenor.publicId())));
    by.run(() -> records.handOver(first, Duty.FACILITATOR, fellow.publicId()));
    assertThat(them.get(meetings::next)).extracting(GatheringRow::id).contains(first, second);
    assertNotFound(() -> APerson.peer().signedIn().get(() -> meetings.details(first)));
    assertNotFound(() -> APerson.administrator().signedIn().get(() -> meetings.details(first)));
  }

  @Test
  void whoRunsItMarksWhoIsThereFromAnHourBefore() {
    String later = plan(Duration.ofDays(3));
    assertRefused(
        Kind.CONFLICT,
        "gathering.error.early",
        () -> by.run(() -> records.mark(later, fellow.publicId(), Presence.PRESENT)));
    String meeting = plan(Duration.ofMinutes(30));
    by.run(() -> records.mark(meeting, fellow.publicId(), Presence.ABSENT));
    by.run(() -> records.markRest(meeting));
    GatheringDetails seen = by.get(() -> meetings.details(meeting));
    assertThat(seen.present()).isEqualTo(1);
    assertThat(seen.people()).hasSize(2).allMatch(GatheringDetails.Line::newcomer);
    assertRefused(
        Kind.CONFLICT, "gathering.error.notBegun", () -> by.run(() -> records.close(meeting)));
    assertNotFound(
        () -> by.run(() -> records.mark(meeting, APerson.peer().publicId(), Presence.PRESENT)));
    Database.execute(
        "UPDATE community_meeting SET starts_at = UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE WHERE"
            + " public_id = ?",
        meeting);
    by.run(() -> records.close(meeting));
    assertThat(by.get(() -> meetings.details(meeting)).meeting().state())
        .isEqualTo(GatheringState.HELD);
    assertRefused(
        Kind.CONFLICT,
        "gathering.error.settled",
        () -> fellow.signedIn().run(() -> records.take(meeting, Duty.NOTE_TAKER)));
    assertRefused(
        Kind.CONFLICT, "gathering.error.settled", () -> by.run(() -> meetings.cancel(meeting)));
  }

  @Test
  void notesOfTwoAtOnceAreNeitherLost() {
    String meeting = plan(Duration.ofDays(3));
    by.run(() -> records.write(meeting, MeetingPart.CASE, "A night shift.", 0));
    assertRefused(
        Kind.CONFLICT,
        "gathering.error.written",
        () -> by.run(() -> records.write(meeting, MeetingPart.CASE, "Another.", 0)));
    GatheringDetails.Part part =
        fellow.signedIn().get(() -> meetings.details(meeting)).agenda().get(1);
    assertThat(part.words()).isEqualTo("A night shift.");
    by.run(() -> records.write(meeting, MeetingPart.CASE, "Mended.", part.version()));
    assertThat(by.get(() -> meetings.details(meeting)).agenda().get(1).words())
        .isEqualTo("Mended.");
    assertThat(Database.statements(() -> by.run(() -> meetings.details(meeting))))
        .isLessThanOrEqualTo(14);
  }

  @Test
  void aMeetingStandsInTheMembersCalendarByItsTimeAlone() {
    String meeting = plan(Duration.ofDays(3));
    String secret = fellow.signedIn().get(() -> feeds.make("fr"));
    String file = As.nobody().get(() -> feeds.read(secret)).orElseThrow();
    assertThat(file)
        .contains("UID:" + meeting, "SUMMARY:Rencontre", "LOCATION:Room 9")
        .doesNotContain("Driving", "Community ");
    by.run(() -> meetings.change(meeting, terms(GatheringKind.PRACTICE, Duration.ofDays(4)), 1));
    by.run(() -> meetings.cancel(meeting));
    assertThat(As.nobody().get(() -> feeds.read(secret)).orElseThrow())
        .contains("STATUS:CANCELLED");
    fellow.signedIn().run(feeds::revoke);
    assertThat(As.nobody().get(() -> feeds.read(secret))).isEmpty();
    String outside = APerson.peer().signedIn().get(() -> feeds.make("en"));
    assertThat(As.nobody().get(() -> feeds.read(outside)).orElseThrow()).doesNotContain(meeting);
  }

  @Test
  void anOpenSessionIsForEverybodyAndTellsNothingMore() {
    String session =
        by.get(
            () -> meetings.plan(community, terms(GatheringKind.OPEN_SESSION, Duration.ofDays(9))));
    As staff = APerson.clinician().signedIn();
    SessionRow row = row(staff, session);
    assertThat(row.session().theme()).isEqualTo("Driving");
    assertThat(row.session().community()).isNull();
    assertNotFound(() -> staff.get(() -> meetings.details(session)));
    assertNotFound(() -> staff.get(() -> meetings.page(community)));
    String mixed = CommunityOf.found(CommunityKind.MIXED, fellow);
    assertThat(fellow.signedIn().get(() -> meetings.page(mixed)).mayPlan()).isTrue();
  }

  private SessionRow row(As reader, String session) {
    return reader.get(sessions::toCome).stream()
        .filter(r -> r.session().id().equals(session))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoeverWorksHereSaysThatTheyComeAndWhoseNameIsSeenIsTheirsToSay() {
    String session =
        by.get(
            () -> meetings.plan(community, terms(GatheringKind.OPEN_SESSION, Duration.ofDays(9))));
    APerson nurse = APerson.clinician();
    As staff = nurse.signedIn();
    As quiet = APerson.clinician().signedIn();
    staff.run(() -> sessions.come(session, true));
    staff.run(() -> sessions.come(session, true));
    quiet.run(() -> sessions.come(session, false));
    SessionGuests guests = by.get(() -> sessions.guests(session));
    assertThat(guests.count()).isEqualTo(2);
    assertThat(guests.names()).hasSize(1);
    assertThat(row(staff, session).named()).isTrue();
    assertThat(row(quiet, session).comes()).isTrue();
    assertNotFound(() -> staff.get(() -> sessions.guests(session)));
    assertNotFound(() -> staff.get(() -> meetings.details(session)));
    assertRefused(
        Kind.CONFLICT,
        "gathering.error.member",
        () -> fellow.signedIn().run(() -> sessions.come(session, true)));
    String practice = plan(Duration.ofDays(2));
    assertNotFound(() -> staff.run(() -> sessions.come(practice, true)));
    String secret = staff.get(() -> feeds.make("en"));
    assertThat(As.nobody().get(() -> feeds.read(secret)).orElseThrow()).contains("UID:" + session);
    quiet.run(() -> sessions.stayAway(session));
    assertThat(by.get(() -> sessions.guests(session)).count()).isEqualTo(1);
    by.run(() -> meetings.cancel(session));
    assertThat(staff.get(() -> inbox.list("en", 0, 5)))
        .anyMatch(m -> m.line().startsWith("An open session that you said"));
    assertRefused(
        Kind.CONFLICT,
        "gathering.error.settled",
        () -> staff.run(() -> sessions.stayAway(session)));
  }
}
