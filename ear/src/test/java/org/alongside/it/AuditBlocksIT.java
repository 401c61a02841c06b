package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.alongside.audit.AuditBlocks;
import org.alongside.audit.AuditCheck;
import org.alongside.audit.AuditCheck.Kind;
import org.alongside.people.People;
import org.alongside.platform.SiteClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is changed, removed or put in behind the log's back is found. */
class AuditBlocksIT extends InServer {
  private static final String INSERT =
      "INSERT INTO audit_entry (at, action, actor_kind, object, channel)"
          + " VALUES (UTC_TIMESTAMP(6), 'it.done', 'SYSTEM', 'it', 'SYSTEM')";

  @EJB private AuditBlocks blocks;
  @EJB private People people;
  @Inject private SiteClock clock;
  @Inject private UserTransaction transaction;

  /** The server's own timer would seal on top of what a test has forged. */
  @BeforeEach
  void onlyTheTestSeals() {
    AnotherNode.takes("audit.seal");
  }

  @AfterEach
  void whoeverSeals() {
    AnotherNode.gone();
  }

  private void sealAll() {
    As system = As.system();
    boolean more = true;
    while (more) {
      more = system.get(() -> blocks.seal());
    }
  }

  private AuditCheck check() {
    return APerson.administrator().signedIn().get(() -> blocks.check(null));
  }

  private static long number(String what) {
    return Database.number("SELECT " + what);
  }

  /** A row that is sealed. */
  private long sealedRow() {
    Database.execute(INSERT);
    sealAll();
    return number("MAX(entry_id) FROM audit_seal");
  }

  private void assertFound(Kind kind, Long entry) {
    assertThat(check().faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault.entry()).isEqualTo(entry);
            });
  }

  private void assertWhole() {
    assertThat(check().faults()).isEmpty();
  }

  @Test
  void whatWasSealedIsWhole() {
    long row = sealedRow();
    AuditCheck check = check();
    assertThat(check.faults()).isEmpty();
    assertThat(check.whole()).isTrue();
    assertThat(check.upToEntry()).isGreaterThanOrEqualTo(row);
    assertThat(check.upToBlock()).isEqualTo(check.blocks()).isPositive();
    assertThat(check.sealed()).isEqualTo(number("COUNT(*) FROM audit_seal"));
    assertThat(check.hash()).hasSize(64);
  }

  @Test
  void aChangedRowIsFound() {
    long row = sealedRow();
    Database.execute("UPDATE audit_entry SET action = 'it.undone' WHERE id = ?", row);
    assertFound(Kind.ENTRY_CHANGED, row);
    assertThat(check().upToEntry()).isLessThan(row);
    Database.execute("UPDATE audit_entry SET action = 'it.done' WHERE id = ?", row);
    Database.execute("UPDATE audit_entry SET actor = ? WHERE id = ?", "x".repeat(22), row);
    assertFound(Kind.ENTRY_CHANGED, row);
    Database.execute("UPDATE audit_entry SET actor = NULL WHERE id = ?", row);
    assertWhole();
  }

  @Test
  void aBlockThatIsWorkedOutAgainWithoutTheSecretIsFound() throws Exception {
    sealedRow();
    long block = number("MAX(block_no) FROM audit_block");
    String own = Database.text("SELECT hash FROM audit_block WHERE block_no = ?", block);
    String forged = plainHash(block);
    assertThat(forged).isNotEqualTo(own);
    Database.execute("UPDATE audit_block SET hash = ? WHERE block_no = ?", forged, block);
    assertFound(Kind.BLOCK_CHANGED, null);
    Database.execute("UPDATE audit_block SET hash = ? WHERE block_no = ?", own, block);
    assertWhole();
  }

  @Test
  void noBlockIsSaidToBeOlderThanTheSecret() throws Exception {
    sealedRow();
    String own = Database.text("SELECT hash FROM audit_block WHERE block_no = ?", 1L);
    Database.execute("UPDATE audit_block SET hash = ? WHERE block_no = ?", plainHash(1), 1L);
    assertThat(check().faults()).extracting(AuditCheck.Fault::block).contains(1L);
    Database.execute("UPDATE audit_block SET hash = ? WHERE block_no = ?", own, 1L);
    assertWhole();
  }

  @Test
  void withoutTheSecretThatIsSaid() {
    sealedRow();
    Database.execute("UPDATE audit_secret SET id = -id");
    assertFound(Kind.KEY_MISSING, null);
    Database.execute("UPDATE audit_secret SET id = -id");
    assertWhole();
  }

  /** What a version without a secret would have written, as anybody could. */
  private static String plainHash(long block) throws Exception {
    String where = " FROM audit_block WHERE block_no = ?";
    StringBuilder text = new StringBuilder("alongside audit block 1\n");
    line(text, "number", Long.toString(block));
    line(text, "previous", Database.text("SELECT previous_hash" + where, block));
    line(
        text,
        "sealed",
        Database.text("SELECT DATE_FORMAT(sealed_at, '%Y-%m-%dT%H:%i:%s.%fZ')" + where, block));
    line(text, "final", Database.text("SELECT final_id" + where, block));
    line(text, "entries", Database.text("SELECT entries" + where, block));
    String rows =
        Database.text(
            "SELECT GROUP_CONCAT(CONCAT(entry_id, '=64:', entry_hash, '\n') ORDER BY entry_id"
                + " SEPARATOR '') FROM audit_seal WHERE block_no = ?",
            block);
    byte[] sum =
        MessageDigest.getInstance("SHA-256").digest((text + rows).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sum);
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append('=').append(value.length()).append(':').append(value).append('\n');
  }

  @Test
  void aRemovedRowIsFound() {
    long row = sealedRow();
    Database.execute("UPDATE audit_entry SET id = ? WHERE id = ?", -row, row);
    assertFound(Kind.ENTRY_GONE, row);
    Database.execute("UPDATE audit_entry SET id = ? WHERE id = ?", row, -row);
    assertWhole();
    Database.execute("UPDATE audit_seal SET entry_id = ? WHERE entry_id = ?", -row, row);
    assertFound(Kind.BLOCK_CHANGED, null);
    Database.execute("UPDATE audit_seal SET entry_id = ? WHERE entry_id = ?", row, -row);
    assertWhole();
  }

  @Test
  void aRowThatIsPutInLaterIsFound() throws Exception {
    transaction.begin();
    As.system().run(() -> people.comeBack(left().publicId()));
    transaction.rollback();
    long gap = number("MAX(id) + 1 FROM audit_entry");
    Database.execute(INSERT);
    assertThat(number("MAX(id) FROM audit_entry")).as("an id was left out").isGreaterThan(gap);
    sealAll();
    for (int i = 0; i < 5 && number("MAX(final_id) FROM audit_block") < gap; i++) {
      Database.execute(INSERT);
      clock.at(
          clock.now().plus(Duration.ofHours(2)),
          () -> {
            sealAll();
            return null;
          });
    }
    assertWhole();
    Database.execute(INSERT.replace("(at,", "(id, at,").replace("VALUES (", "VALUES (?, "), gap);
    assertFound(Kind.ENTRY_ADDED, gap);
    sealAll();
    assertFound(Kind.ENTRY_ADDED, gap);
    Database.execute("DELETE FROM audit_entry WHERE id = ?", gap);
    assertWhole();
  }

  @Test
  void aRowWithASealOfItsOwnMakingIsFound() {
    long row = sealedRow();
    long block = Database.number("SELECT block_no FROM audit_seal WHERE entry_id = ?", row);
    Database.execute(
        "INSERT INTO audit_seal (entry_id, block_no, entry_hash) VALUES (?, ?, ?)",
        -row,
        block,
        "0".repeat(64));
    assertFound(Kind.BLOCK_CHANGED, null);
    Database.execute("DELETE FROM audit_seal WHERE entry_id = ?", -row);
    assertWhole();
  }

  @Test
  void aBlockThatIsChangedOrGoneIsFound() {
    sealedRow();
    sealedRow();
    long last = number("MAX(block_no) FROM audit_block");
    long before = last - 1;
    Database.execute("UPDATE audit_block SET entries = entries + 1 WHERE block_no = ?", before);
    assertFound(Kind.BLOCK_CHANGED, null);
    Database.execute("UPDATE audit_block SET entries = entries - 1 WHERE block_no = ?", before);
    assertWhole();
    Database.execute("UPDATE audit_block SET block_no = ? WHERE block_no = ?", -before, before);
    assertThat(check().faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Kind.BLOCK_GONE);
              assertThat(fault.block()).isEqualTo(before);
            });
    Database.execute("UPDATE audit_block SET block_no = ? WHERE block_no = ?", before, -before);
    assertWhole();
  }

  @Test
  void aHashThatWasNotedDownMustStillBeThere() {
    sealedRow();
    As admin = APerson.administrator().signedIn();
    String noted = check().hash();
    sealedRow();
    assertThat(admin.get(() -> blocks.check(" " + noted + " ")).whole()).isTrue();
    assertThat(admin.get(() -> blocks.check("f".repeat(64))).faults())
        .extracting(AuditCheck.Fault::kind)
        .containsExactly(Kind.NOTED_UNKNOWN);
  }

  @Test
  void aRowThatIsCommittedLateIsSealedLater() throws Exception {
    APerson gone = left();
    transaction.begin();
    As.system().run(() -> people.comeBack(gone.publicId()));
    // in another transaction, with a greater id
    write(1).join();
    sealAll();
    transaction.commit();
    long late =
        Database.number(
            "SELECT id FROM audit_entry WHERE about = ? AND action = 'person.back'",
            gone.publicId());
    assertThat(late).isLessThan(number("MAX(entry_id) FROM audit_seal"));
    assertThat(Database.number("SELECT COUNT(*) FROM audit_seal WHERE entry_id = ?", late))
        .isZero();
    assertThat(check().waiting()).isPositive();
    sealAll();
    assertThat(Database.number("SELECT COUNT(*) FROM audit_seal WHERE entry_id = ?", late)).isOne();
    assertWhole();
  }

  @Test
  void writersGoOnWhileRowsAreSealedAndNoneIsLost() {
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      writers.add(write(150));
    }
    CompletableFuture<Void> all =
        CompletableFuture.allOf(writers.toArray(new CompletableFuture<?>[0]));
    while (!all.isDone()) {
      sealAll();
    }
    all.join();
    sealAll();
    assertThat(
            number(
                "COUNT(*) FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id"
                    + " WHERE s.entry_id IS NULL"))
        .isZero();
    assertWhole();
  }

  @Test
  void nothingNewMakesNoBlock() {
    sealAll();
    long blocksBefore = number("COUNT(*) FROM audit_block");
    sealAll();
    assertThat(number("COUNT(*) FROM audit_block")).isEqualTo(blocksBefore);
  }

  @Test
  void onlyTheProgramSealsAndOnlyAnAdministratorChecks() {
    As admin = APerson.administrator().signedIn();
    As coordinator = APerson.coordinator().signedIn();
    assertThatThrownBy(() -> admin.get(() -> blocks.seal())).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> coordinator.get(() -> blocks.check(null)))
        .isInstanceOf(EJBAccessException.class);
  }

  /** Somebody who has left. */
  private APerson left() {
    APerson person = APerson.clinician();
    As.system()
        .run(
            () ->
                people.leave(
                    person.publicId(),
                    Organisation.today(),
                    org.alongside.people.LeavingReason.values()[0]));
    return person;
  }

  /** Writes rows, each in a transaction of its own, on another thread. */
  private static CompletableFuture<Void> write(int rows) {
    DataSource source = Database.source();
    return CompletableFuture.runAsync(
        () -> {
          for (int i = 0; i < rows; i++) {
            try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
              statement.executeUpdate();
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          }
        });
  }
}
