package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.alongside.account.PasswordLinks;
import org.alongside.notification.Outbox;
import org.alongside.notification.OutboxPart;
import org.alongside.notification.OutboxRow;
import org.alongside.notification.OutboxStanding;
import org.alongside.notification.Sending;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.SiteClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Mail goes once; what fails is seen and decided. The server's own timer sends beside the tests, as
 * another node would.
 */
class OutboxIT extends InServer {
  private static final int SENDERS = 4;
  private static final int MAILS = 24;

  @EJB private Outbox outbox;
  @EJB private Sending sending;
  @EJB private PasswordLinks links;
  @Inject private SiteClock clock;

  private As coordinator;

  @BeforeEach
  void mailIsOn() {
    coordinator = APerson.coordinator().signedIn();
    Mailing.on();
  }

  @AfterEach
  void mailIsOff() {
    coordinator.run(() -> outbox.goOn());
    Mailing.off();
  }

  private void invite(APerson person) {
    coordinator.run(() -> links.mail(person.publicId()));
  }

  private OutboxRow row(OutboxPart part, String address) {
    return coordinator.get(() -> outbox.list(part, 0, 100)).stream()
        .filter(r -> address.equals(r.address()))
        .findFirst()
        .orElseThrow();
  }

  /** Sends until the latest mail to that person is there; the timer may have begun it. */
  private void sendUntil(APerson person, String state) {
    sendUntil(() -> Mailing.state(person).equals(state));
    assertThat(Mailing.state(person)).isEqualTo(state);
  }

  private void sendUntil(BooleanSupplier there) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    do {
      coordinator.run(() -> outbox.goOn());
      Mailing.run();
    } while (!there.getAsBoolean() && System.nanoTime() < end);
  }

  @Test
  void aMailGoesOnceHoweverManySendAtOnce() throws Exception {
    Map<APerson, String> invited = new HashMap<>();
    coordinator.run(() -> outbox.pause());
    for (int i = 0; i < MAILS; i++) {
      APerson person = APerson.peer();
      invited.put(person, Mailing.account(person, "p"));
      invite(person);
    }
    coordinator.run(() -> outbox.goOn());
    ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Callable<Void>> senders = new ArrayList<>();
      for (int i = 0; i < SENDERS; i++) {
        senders.add(
            () -> {
              Mailing.run();
              return null;
            });
      }
      for (Future<Void> sender : threads.invokeAll(senders)) {
        sender.get();
      }
    } finally {
      threads.shutdown();
    }
    invited.keySet().forEach(person -> sendUntil(person, "SENT"));
    invited.forEach((person, email) -> assertThat(Mailing.arrived(email)).as(email).hasSize(1));
  }

  @Test
  void lookingForWhatACrashLeftStandsInNobodysWay() throws Exception {
    coordinator.run(() -> outbox.pause());
    List<APerson> invited = new ArrayList<>();
    for (int i = 0; i < MAILS; i++) {
      APerson person = APerson.peer();
      Mailing.account(person, "p");
      invited.add(person);
      invite(person);
    }
    coordinator.run(() -> outbox.goOn());
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Future<Void>> looking = new ArrayList<>();
      for (int i = 0; i < SENDERS; i++) {
        looking.add(threads.submit(() -> lookForLeft(over)));
      }
      invited.forEach(person -> sendUntil(person, "SENT"));
      over.set(true);
      for (Future<Void> one : looking) {
        one.get();
      }
    } finally {
      over.set(true);
      threads.shutdown();
    }
  }

  private Void lookForLeft(AtomicBoolean over) {
    As system = As.system();
    while (!over.get()) {
      system.run(() -> sending.findLeft());
    }
    return null;
  }

  @Test
  void theLinkInAMailOpensAndIsKeptNowhere() {
    APerson person = APerson.peer();
    String email = Mailing.account(person, "p");
    String handed = coordinator.get(() -> links.make(person.publicId()));
    invite(person);
    sendUntil(person, "SENT");
    String token = Mailing.arrived(email).get(0).token();
    assertThat(links.find(token)).isPresent();
    assertThat(links.find(handed)).as("the mail's takes its place").isEmpty();
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM message WHERE person_id = ? AND (path LIKE ? OR facts LIKE ?)",
                person.id(),
                "%token%",
                "%" + token + "%"))
        .isZero();
    assertThat(Database.number("SELECT COUNT(*) FROM shown_mail")).isZero();
    links.setPassword(token, Mailing.PASSWORD);
    assertThat(links.find(token)).isEmpty();
  }

  @Test
  void anAddressThatIsRefusedIsWrittenDownAndDecidedAbout() {
    APerson person = APerson.peer();
    String email = Mailing.account(person, "refused");
    invite(person);
    sendUntil(person, "REFUSED");
    OutboxRow refused = row(OutboxPart.TROUBLE, email);
    assertThat(refused.trouble()).contains("550 5.1.1");
    coordinator.run(() -> outbox.again(refused.id()));
    sendUntil(person, "REFUSED");
    coordinator.run(() -> outbox.giveUp(refused.id()));
    assertThat(Mailing.state(person)).isEqualTo("GIVEN_UP");
    assertRefused(
        Kind.CONFLICT,
        "notification.error.settled",
        () -> coordinator.run(() -> outbox.again(refused.id())));
    assertNotFound(() -> coordinator.run(() -> outbox.giveUp("no-such-mail-000000000")));
  }

  @Test
  void aMailThatIsPutOffWaitsAndCountsItsTries() {
    APerson person = APerson.peer();
    String email = Mailing.account(person, "later");
    invite(person);
    sendUntil(
        () ->
            Database.number("SELECT MAX(tries) FROM outbox_mail WHERE person_id = ?", person.id())
                == 1);
    OutboxRow waiting = row(OutboxPart.WAITING, email);
    assertThat(waiting.tries()).isEqualTo(1);
    assertThat(waiting.trouble()).contains("450 4.2.0");
    assertThat(waiting.at()).isAfter(clock.now().plusSeconds(20));
    coordinator.run(() -> outbox.giveUp(waiting.id()));
  }

  @Test
  void whatACrashLeavesIsUncertainAndNeverSentByItself() {
    coordinator.run(() -> outbox.pause());
    APerson person = APerson.peer();
    String email = Mailing.account(person, "p");
    invite(person);
    Mailing.run();
    As system = As.system();
    long mail = Database.number("SELECT MAX(id) FROM outbox_mail WHERE person_id = ?", person.id());
    system.run(() -> sending.begin(mail));
    assertThat(Mailing.state(person)).isEqualTo("SENDING");
    system.run(() -> assertThat(sending.begin(mail)).as("nobody else begins it").isEmpty());
    system.run(() -> sending.findLeft());
    assertThat(Mailing.state(person)).as("it may still be going on").isEqualTo("SENDING");
    clock.at(
        clock.now().plus(Duration.ofMinutes(11)),
        () -> {
          system.run(() -> sending.findLeft());
          return null;
        });
    coordinator.run(() -> outbox.goOn());
    Mailing.run();
    assertThat(Mailing.state(person)).isEqualTo("UNCERTAIN");
    assertThat(Mailing.arrived(email)).isEmpty();
    OutboxRow uncertain = row(OutboxPart.TROUBLE, email);
    coordinator.run(() -> outbox.again(uncertain.id()));
    sendUntil(person, "SENT");
    assertThat(Mailing.arrived(email))
        .singleElement()
        .satisfies(m -> assertThat(m.id()).contains(uncertain.id()));
  }

  @Test
  void pausedNothingGoesAndNothingIsLost() {
    coordinator.run(() -> outbox.pause());
    OutboxStanding paused = coordinator.get(() -> outbox.standing());
    assertThat(paused.pausedAt()).isNotNull();
    assertThat(paused.pausedBy()).startsWith("Test");
    APerson person = APerson.peer();
    String email = Mailing.account(person, "p");
    invite(person);
    Mailing.run();
    Mailing.run();
    assertThat(Mailing.state(person)).isEqualTo("WAITING");
    assertThat(Mailing.arrived(email)).isEmpty();
    assertThat(As.system().get(() -> sending.size()).waiting())
        .as("for whoever runs it")
        .isPositive();
    coordinator.run(() -> outbox.goOn());
    sendUntil(person, "SENT");
    assertThat(Mailing.arrived(email)).hasSize(1);
  }

  @Test
  void aServerThatIsAwayCostsNoTryAndIsAskedAgain() throws IOException {
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Mailing.set("mail.port", String.valueOf(closed.getLocalPort()));
    }
    APerson person = APerson.peer();
    String email = Mailing.account(person, "p");
    invite(person);
    Mailing.run();
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (coordinator.get(() -> outbox.standing()).trouble() == null && System.nanoTime() < end) {
      Mailing.run();
    }
    OutboxStanding away = coordinator.get(() -> outbox.standing());
    assertThat(away.trouble()).isNotBlank();
    assertThat(away.tryAt()).isAfter(away.troubleSince());
    assertThat(Mailing.state(person)).isEqualTo("WAITING");
    Mailing.on();
    sendUntil(person, "SENT");
    assertThat(
            Database.number("SELECT MAX(tries) FROM outbox_mail WHERE person_id = ?", person.id()))
        .isZero();
    assertThat(Mailing.arrived(email)).hasSize(1);
    assertThat(coordinator.get(() -> outbox.standing()).trouble()).isNull();
  }

  @Test
  void aMailThatCameBackIsWrittenDownByItsReport() {
    APerson person = APerson.peer();
    String email = Mailing.account(person, "p");
    invite(person);
    sendUntil(person, "SENT");
    String id = Mailing.arrived(email).get(0).id();
    String report =
        "Action: failed\nStatus: 5.2.1\nDiagnostic-Code: smtp; 550 5.2.1 closed\n\nMessage-ID: "
            + id
            + "\n";
    coordinator.run(() -> outbox.returned(report));
    assertThat(row(OutboxPart.TROUBLE, email).trouble()).contains("5.2.1");
    assertRefused(
        Kind.CONFLICT,
        "notification.error.settled",
        () -> coordinator.run(() -> outbox.returned(report)));
    assertRefused(
        Kind.INVALID,
        "notification.error.report",
        () -> coordinator.run(() -> outbox.returned("On holiday")));
    assertRefused(
        Kind.INVALID,
        "notification.error.reportOf",
        () ->
            coordinator.run(
                () -> outbox.returned(report.replace(id, "<" + "A".repeat(22) + "@x>"))));
  }

  @Test
  void onlyWhoLooksAfterEverybodySeesMail() {
    As ofOneTeam = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    As peer = APerson.peer().signedIn();
    for (Runnable attempt :
        List.<Runnable>of(
            () -> outbox.standing(),
            () -> outbox.list(OutboxPart.DONE, 0, 10),
            () -> outbox.count(OutboxPart.DONE),
            () -> outbox.pause(),
            () -> outbox.goOn(),
            () -> outbox.again("x"),
            () -> outbox.giveUp("x"),
            () -> outbox.returned("x"),
            () -> outbox.shown("x"))) {
      assertNotFound(() -> ofOneTeam.run(attempt));
      assertThatThrownBy(() -> peer.run(attempt)).isInstanceOf(EJBAccessException.class);
    }
    for (Runnable attempt :
        List.<Runnable>of(
            () -> sending.hasWork(),
            () -> sending.size(),
            () -> sending.sort(),
            () -> sending.unsorted(),
            () -> sending.sortOne(1),
            () -> sending.putOff(1),
            () -> sending.mayGo(),
            () -> sending.findLeft(),
            () -> sending.digestsDue(),
            () -> sending.makeDigest(1),
            () -> sending.due(),
            () -> sending.begin(1),
            () -> sending.serverAway("x"))) {
      assertThatThrownBy(() -> coordinator.run(attempt)).isInstanceOf(EJBAccessException.class);
    }
    assertNotFound(() -> coordinator.run(() -> outbox.shown("no-such-mail-000000000")));
  }

  @Test
  void aPageOfTheListIsAFewStatements() {
    assertThat(
            Database.statements(() -> coordinator.run(() -> outbox.list(OutboxPart.DONE, 0, 50))))
        .isLessThanOrEqualTo(3);
  }
}
