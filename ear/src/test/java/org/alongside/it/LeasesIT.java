package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.alongside.platform.Leases;
import org.junit.jupiter.api.Test;

class LeasesIT extends InServer {
  private static final Duration LONG = Duration.ofMinutes(10);

  @EJB private Leases leases;
  private final String name = "it." + UUID.randomUUID();

  private boolean hold() {
    return As.system().get(() -> leases.hold(name, LONG));
  }

  @Test
  void theNodeThatHasItMayGoOn() {
    assertThat(hold()).isTrue();
    assertThat(hold()).isTrue();
  }

  @Test
  void whileAnotherNodeHasItThisOneWaits() throws SQLException {
    hold();
    heldByAnother("UTC_TIMESTAMP(6) + INTERVAL 5 MINUTE");
    assertThat(hold()).isFalse();
    As.system().run(() -> leases.release(name));
    assertThat(hold()).isFalse();
  }

  @Test
  void theLeaseOfADeadNodeRunsOut() throws SQLException {
    hold();
    heldByAnother("UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
    assertThat(hold()).isTrue();
  }

  @Test
  void aNodeThatIsStartedAgainTakesWhatItHeld() throws SQLException {
    hold();
    heldBy("it/before", "UTC_TIMESTAMP(6) + INTERVAL 5 MINUTE");
    assertThat(hold()).isTrue();
    heldBy("it2/before", "UTC_TIMESTAMP(6) + INTERVAL 5 MINUTE");
    assertThat(hold()).isFalse();
  }

  @Test
  void whatIsGivenBackIsFree() {
    hold();
    As.system().run(() -> leases.release(name));
    assertThat(Database.number("SELECT COUNT(*) FROM lease WHERE name = ? AND node = ''", name))
        .isOne();
    assertThat(hold()).isTrue();
  }

  @Test
  void nobodyButTheProgramTakesOne() {
    assertThatThrownBy(() -> APerson.administrator().signedIn().run(() -> leases.hold(name, LONG)))
        .isInstanceOf(EJBAccessException.class);
  }

  private void heldByAnother(String until) throws SQLException {
    heldBy("another", until);
  }

  private void heldBy(String node, String until) throws SQLException {
    try (var connection = Database.source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE lease SET node = '"
              + node
              + "', until_at = "
              + until
              + " WHERE name = '"
              + name
              + "'");
    }
  }
}
