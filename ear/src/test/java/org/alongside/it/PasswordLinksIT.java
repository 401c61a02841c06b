package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.alongside.account.Accounts;
import org.alongside.account.FirstAdministrator;
import org.alongside.account.LinkFor;
import org.alongside.account.PasswordLinks;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

/** Links that set a password once: who makes them, what they open, and how they end. */
class PasswordLinksIT extends InServer {
  private static final String PASSWORD = "seven quiet otters";
  private static final String OVER = "account.error.linkOver";
  private static final String HASHED =
      "SELECT COUNT(*) FROM account WHERE person_id = ? AND password_hash IS NOT NULL";

  @EJB private PasswordLinks links;
  @EJB private Accounts accounts;

  private static String mail() {
    return UUID.randomUUID() + "@example.org";
  }

  /** Somebody with an account and no password yet. */
  private static APerson invited(String mail) {
    return APerson.named("Invited", mail, null, org.alongside.platform.Roles.PEER);
  }

  private String make(As by, APerson person) {
    return by.get(() -> links.make(person.publicId()));
  }

  @Test
  void theHolderSetsAPasswordOnce() {
    String mail = mail();
    APerson person = invited(mail);
    As by = APerson.coordinator().signedIn();
    String withdrawn = make(by, person);
    String token = make(by, person);
    assertThat(links.find(withdrawn)).isEmpty();
    assertThat(links.find(token)).map(LinkFor::email).contains(mail);
    links.setPassword(token, PASSWORD);
    assertThat(Database.number(HASHED, person.id())).isEqualTo(1);
    assertThat(links.find(token)).isEmpty();
    assertRefused(Kind.CONFLICT, OVER, () -> links.setPassword(token, "eight quiet otters"));
    assertRefused(Kind.CONFLICT, OVER, () -> links.setPassword("no such token", PASSWORD));
    assertRefused(Kind.CONFLICT, OVER, () -> links.setPassword(null, PASSWORD));
  }

  @Test
  void onlyThoseWhoMayArrangeThePersonMakeOne() {
    APerson person = invited(mail());
    APerson other = APerson.administrator();
    assertThatThrownBy(() -> make(APerson.peer().signedIn(), person))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> links.make(person.publicId())).isInstanceOf(EJBAccessException.class);
    As coordinator = APerson.coordinator().signedIn();
    assertNotFound(() -> make(coordinator, other));
    assertRefused(
        Kind.CONFLICT, "account.error.noAccount", () -> make(coordinator, APerson.peer()));
    coordinator.run(() -> accounts.disable(person.publicId()));
    assertRefused(Kind.CONFLICT, "account.error.disabled", () -> make(coordinator, person));
  }

  @Test
  void aWeakPasswordIsRolledBackAndTheLinkStaysGood() {
    APerson person = invited(mail());
    String token = make(APerson.coordinator().signedIn(), person);
    assertRefused(
        Kind.INVALID, "account.error.passwordShort", () -> links.setPassword(token, "short"));
    assertThat(Database.number(HASHED, person.id())).isZero();
    links.setPassword(token, PASSWORD);
    assertThat(Database.number(HASHED, person.id())).isEqualTo(1);
  }

  @Test
  void aLinkEndsAfterItsWeekAndWithTheAccount() throws SQLException {
    APerson person = invited(mail());
    As by = APerson.administrator().signedIn();
    String old = make(by, person);
    sql("UPDATE password_link SET good_until = made_at WHERE token_hash = ?", hash(old));
    assertThat(links.find(old)).isEmpty();
    assertRefused(Kind.CONFLICT, OVER, () -> links.setPassword(old, PASSWORD));
    String token = make(by, person);
    by.run(() -> accounts.disable(person.publicId()));
    assertThat(links.find(token)).isEmpty();
    assertRefused(Kind.CONFLICT, OVER, () -> links.setPassword(token, PASSWORD));
    assertThat(Database.number(HASHED, person.id())).isZero();
  }

  @Test
  void ofTwoWhoUseItAtOnceOneIsTooLate() throws Exception {
    APerson person = invited(mail());
    String token = make(APerson.administrator().signedIn(), person);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Boolean> use =
        () -> {
          together.await(60, TimeUnit.SECONDS);
          try {
            links.setPassword(token, PASSWORD);
            return true;
          } catch (BusinessException e) {
            assertThat(e.key()).isEqualTo(OVER);
            return false;
          }
        };
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> done = two.invokeAll(List.of(use, use));
      assertThat(done.get(0).get()).isNotEqualTo(done.get(1).get());
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  void theSetUpLinkOpensNothingOnceThereAreAccounts() throws SQLException {
    invited(mail());
    String token = UUID.randomUUID().toString();
    sql(
        "INSERT INTO password_link (token_hash, kind, made_at, good_until, version) VALUES (?,"
            + " 'SET_UP', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY, 1)",
        hash(token));
    long persons = Database.number("SELECT COUNT(*) FROM person");
    FirstAdministrator first = new FirstAdministrator("A", "B", mail(), PASSWORD, "en");
    assertThat(links.opensSetUp(token)).isFalse();
    assertRefused(Kind.CONFLICT, OVER, () -> links.setUp(token, first));
    assertRefused(Kind.CONFLICT, OVER, () -> links.setUp("no such token", first));
    assertThat(links.find(token)).isEmpty();
    assertRefused(Kind.CONFLICT, OVER, () -> links.setPassword(token, PASSWORD));
    assertThat(Database.number("SELECT COUNT(*) FROM person")).isEqualTo(persons);
    assertThat(Database.statements(() -> links.opensSetUp("no such token"))).isEqualTo(1);
    assertThat(Database.statements(() -> links.opensSetUp(token))).isEqualTo(2);
  }

  @Test
  void lookingAtALinkCostsAFewStatementsAndMakingOneNotManyMore() {
    APerson person = invited(mail());
    As by = APerson.administrator().signedIn();
    String token = make(by, person);
    assertThat(Database.statements(() -> links.find(token))).isLessThanOrEqualTo(4);
    assertThat(Database.statements(() -> make(by, person))).isLessThanOrEqualTo(9);
  }

  private static String hash(String token) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sql(String statement, String parameter) throws SQLException {
    try (Connection connection = Database.source().getConnection();
        PreparedStatement run = connection.prepareStatement(statement)) {
      run.setString(1, parameter);
      run.executeUpdate();
    }
  }
}
