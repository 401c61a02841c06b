package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import org.alongside.account.Accounts;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.schedule.CalendarFeeds;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.LiveEvents;
import org.junit.jupiter.api.Test;

class CalendarFeedsIT extends InServer {
  private static final Duration WEEK = Duration.ofDays(7);

  @EJB private CalendarFeeds feeds;
  @EJB private EventPlaces places;
  @EJB private LiveEvents events;
  @EJB private People people;
  @EJB private Accounts accounts;

  @Test
  void whoeverHoldsTheSecretReadsWhereSomebodyTakesPartAndNothingElse() {
    As by = APerson.coordinator().signedIn();
    String mine = LiveParts.open(by, "P01", WEEK, 8);
    String others = LiveParts.open(by, "P01", WEEK, 8);
    As peer = APerson.peer().signedIn();
    peer.run(() -> places.join(mine));
    String secret = peer.get(() -> feeds.make("en"));
    String file = As.nobody().get(() -> feeds.read(secret)).orElseThrow();
    assertThat(file).contains("UID:" + mine).doesNotContain(others).contains("STATUS:CONFIRMED");
    by.run(() -> events.cancel(mine));
    assertThat(As.nobody().get(() -> feeds.read(secret)).orElseThrow())
        .contains("STATUS:CANCELLED");
    assertThat(Database.statements(() -> As.nobody().run(() -> feeds.read(secret))))
        .as("meetings of groups, open sessions and the account are three of them")
        .isLessThanOrEqualTo(8);
  }

  @Test
  void aSecretIsKeptNowhereAndEndsWhenItIsRevokedOrReplaced() {
    APerson person = APerson.peer();
    As peer = person.signedIn();
    assertThat(peer.get(() -> feeds.since())).isEmpty();
    String first = peer.get(() -> feeds.make("fr"));
    assertThat(Database.number("SELECT COUNT(*) FROM calendar_feed WHERE secret_hash = ?", first))
        .isZero();
    String second = peer.get(() -> feeds.make("fr"));
    assertThat(feeds.read(first)).isEmpty();
    assertThat(feeds.read(second)).isPresent();
    assertThat(peer.get(() -> feeds.since())).isPresent();
    peer.run(() -> feeds.revoke());
    assertThat(feeds.read(second)).isEmpty();
    assertThat(feeds.read("")).isEmpty();
    assertThat(feeds.read(null)).isEmpty();
  }

  @Test
  void nobodyReadsAfterTheirOwnerHasLeft() {
    APerson person = APerson.peer();
    String secret = person.signedIn().get(() -> feeds.make("en"));
    As.system()
        .run(
            () -> people.leave(person.publicId(), Organisation.today(), LeavingReason.values()[0]));
    assertThat(feeds.read(secret)).isEmpty();
  }

  @Test
  void nobodyReadsWhileTheirOwnersAccountIsClosed() {
    APerson person = APerson.peer();
    Mailing.open(person, "feed");
    String secret = person.signedIn().get(() -> feeds.make("en"));
    assertThat(feeds.read(secret)).isPresent();
    As admin = APerson.administrator().signedIn();
    admin.run(() -> accounts.disable(person.publicId()));
    assertThat(feeds.read(secret)).isEmpty();
    admin.run(() -> accounts.enable(person.publicId()));
    assertThat(feeds.read(secret)).isPresent();
  }

  @Test
  void oneEventIsAFileForWhomItIsFor() {
    As by = APerson.coordinator().signedIn();
    String event = LiveParts.open(by, "P01", WEEK, 8);
    As peer = APerson.peer().signedIn();
    assertThat(peer.get(() -> feeds.one(event, "en"))).contains("STATUS:TENTATIVE");
    peer.run(() -> places.join(event));
    assertThat(peer.get(() -> feeds.one(event, "en"))).contains("STATUS:CONFIRMED");
    assertNotFound(() -> APerson.clinician().signedIn().run(() -> feeds.one(event, "en")));
    assertThatThrownBy(() -> feeds.make("en")).isInstanceOf(EJBAccessException.class);
  }
}
