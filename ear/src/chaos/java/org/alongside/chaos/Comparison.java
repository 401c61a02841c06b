package org.alongside.chaos;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the site has, beside what it said it has. */
final class Comparison {
  private final House house;
  private final Ledger ledger;

  Comparison(House house, Ledger ledger) {
    this.house = house;
    this.ledger = ledger;
  }

  /** Every sentence that is not true; empty when all are. */
  List<String> faults() throws SQLException {
    List<String> faults = new ArrayList<>();
    lost("saves", ledger.saves, "SELECT save_id FROM answer_save", faults);
    lost("ticks", ledger.ticks, TICKS, faults);
    lost("completions", ledger.completions, COMPLETIONS, faults);
    none("a save stands twice", TWICE.formatted("save_id", "answer_save", "save_id"), faults);
    none("a completion stands twice", COMPLETED_TWICE, faults);
    none("a completion has no evidence", WITHOUT_EVIDENCE, faults);
    none("a completion lacks a unit", WITHOUT_UNITS, faults);
    none("a module is done and not completed", NOT_COMPLETED, faults);
    none("an answer is newer than its last save", ANSWER_WITHOUT_SAVE, faults);
    mails(faults);
    return faults;
  }

  private void lost(String what, Set<String> confirmed, String query, List<String> faults)
      throws SQLException {
    Set<String> missing = new HashSet<>(Set.copyOf(confirmed));
    missing.removeAll(strings(query));
    if (!missing.isEmpty()) {
      faults.add("%d %s were confirmed and are not stored".formatted(missing.size(), what));
    }
  }

  private void none(String what, String query, List<String> faults) throws SQLException {
    int found = strings(query).size();
    if (found > 0) {
      faults.add("%s (%d)".formatted(what, found));
    }
  }

  /** One mail at most to each, whatever happened. */
  private void mails(List<String> faults) {
    Map<String, Integer> arrived = arrived();
    arrived.forEach(
        (to, times) -> {
          if (times > 1) {
            faults.add("%s has %d mails".formatted(to, times));
          }
        });
  }

  /**
   * Once nothing waits any more: who was asked to be written to and was neither written to nor
   * stands where somebody decides.
   */
  List<String> forgotten() throws SQLException {
    Set<String> undecided = new HashSet<>(strings(UNDECIDED));
    return ledger.asked.stream()
        .filter(to -> !arrived().containsKey(to) && !undecided.contains(to))
        .sorted()
        .toList();
  }

  /** How many mails wait to be sent. */
  int waiting() throws SQLException {
    return strings(WAITING).size();
  }

  private Map<String, Integer> arrived() {
    Map<String, Integer> arrived = new HashMap<>();
    for (MimeMessage message : house.mail().getReceivedMessages()) {
      try {
        arrived.merge(message.getAllRecipients()[0].toString(), 1, Integer::sum);
      } catch (MessagingException e) {
        throw new ChaosException("A mail cannot be read", e);
      }
    }
    return arrived;
  }

  private List<String> strings(String query) throws SQLException {
    try (Connection connection = house.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private static final String TICKS =
      """
      SELECT CONCAT(a.email, '/', m.code, '/', u.code)
      FROM unit_progress p JOIN enrolment e ON e.id = p.enrolment_id JOIN unit u ON u.id = p.unit_id
      JOIN module m ON m.id = e.module_id JOIN account a ON a.person_id = e.person_id
      """;

  private static final String COMPLETIONS =
      """
      SELECT CONCAT(a.email, '/', m.code)
      FROM completion c JOIN module m ON m.id = c.module_id JOIN account a ON a.person_id = c.person_id
      """;

  private static final String TWICE = "SELECT %s FROM %s GROUP BY %s HAVING COUNT(*) > 1";

  private static final String COMPLETED_TWICE =
      "SELECT person_id FROM completion GROUP BY person_id, module_id, cycle HAVING COUNT(*) > 1";

  private static final String WITHOUT_EVIDENCE =
      "SELECT id FROM completion WHERE evidence IS NULL OR evidence = ''";

  private static final String WITHOUT_UNITS =
      """
      SELECT c.id FROM completion c JOIN module m ON m.id = c.module_id
      LEFT JOIN enrolment e ON e.person_id = c.person_id AND e.module_id = c.module_id AND e.cycle = c.cycle
      LEFT JOIN unit_progress p ON p.enrolment_id = e.id
      WHERE m.code LIKE 'X%' GROUP BY c.id HAVING COUNT(p.unit_id) <> 2
      """;

  private static final String NOT_COMPLETED =
      """
      SELECT e.id FROM enrolment e JOIN module m ON m.id = e.module_id JOIN unit_progress p ON p.enrolment_id = e.id
      LEFT JOIN completion c ON c.person_id = e.person_id AND c.module_id = e.module_id AND c.cycle = e.cycle
      WHERE m.code LIKE 'X%' AND c.id IS NULL GROUP BY e.id HAVING COUNT(p.unit_id) >= 2
      """;

  private static final String ANSWER_WITHOUT_SAVE =
      """
      SELECT a.attempt_id FROM answer a
      LEFT JOIN answer_save s ON s.attempt_id = a.attempt_id AND s.question = a.question AND s.revision = a.revision
      WHERE s.attempt_id IS NULL
      """;

  private static final String UNDECIDED =
      "SELECT address FROM outbox_mail WHERE state = 'UNCERTAIN' AND address IS NOT NULL"
          + " UNION SELECT a.email FROM outbox_mail o JOIN account a ON a.person_id = o.person_id"
          + " WHERE o.state = 'UNCERTAIN'";

  private static final String WAITING =
      "SELECT id FROM message WHERE sorted = FALSE"
          + " UNION ALL SELECT id FROM outbox_mail WHERE state IN ('WAITING', 'SENDING')";
}
