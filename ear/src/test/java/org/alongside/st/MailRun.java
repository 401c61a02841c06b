package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Forty people are invited by mail at the same moment, and the mail server keeps the sender waiting
 * after the twelfth. Nothing is lost, nothing is sent twice, and the one mail that nobody can know
 * about waits for a decision.
 */
final class MailRun {
  static final int PEOPLE = 40;
  private static final int BEFORE_THE_KILL = 12;
  private static final String FAMILY = "Mailed";
  private static final String ADDRESS = "mailed-";

  private final EmptySite site;

  private MailRun(EmptySite site) {
    this.site = site;
  }

  static MailRun begin(EmptySite site) throws SQLException, InterruptedException {
    site.mail().holdAfter(BEFORE_THE_KILL);
    List<String> statements = new ArrayList<>();
    for (int i = 1; i <= PEOPLE; i++) {
      statements.add(
          "INSERT INTO person (public_id, given_name, family_name, added_at, version)"
              + " VALUES ('%022d', 'P%d', '%s', UTC_TIMESTAMP(6), 1)".formatted(i, i, FAMILY));
      statements.add(
          "INSERT INTO account (person_id, email, access_number, demonstration, opened_at, version)"
              + " VALUES (LAST_INSERT_ID(), '%s%d@example.org', 0, FALSE, UTC_TIMESTAMP(6), 1)"
                  .formatted(ADDRESS, i));
    }
    statements.add(
        "INSERT INTO message (public_id, person_id, kind, message_key, facts, in_site, asked_at,"
            + " sorted, version) SELECT public_id, id, 'invitation', '1', '{}', FALSE,"
            + " UTC_TIMESTAMP(6), FALSE, 1 FROM person WHERE family_name = '"
            + FAMILY
            + "'");
    site.sql(statements.toArray(String[]::new));
    site.mail().awaitHolding();
    return new MailRun(site);
  }

  /** The mails are where a kill leaves them; then it was long ago that the last one was begun. */
  void wasKilled() throws SQLException {
    site.mail().goOn();
    assertThat(mails("SENT")).isEqualTo(BEFORE_THE_KILL);
    assertThat(mails("SENDING")).isEqualTo(1);
    assertThat(mails("WAITING")).isEqualTo(PEOPLE - BEFORE_THE_KILL - 1);
    site.sql(
        "UPDATE outbox_mail SET begun_at = begun_at - INTERVAL 11 MINUTE WHERE state = 'SENDING'");
  }

  /** Everybody else has their mail, once. */
  void hasEnded() throws SQLException {
    site.await(count("SENT"), PEOPLE - 1);
    site.await(count("UNCERTAIN"), 1);
    List<String> arrived = site.mail().arrivedFor(ADDRESS);
    assertThat(arrived).as("nobody twice").doesNotHaveDuplicates();
    assertThat(arrived.size()).as("nobody forgotten").isBetween(PEOPLE - 1, PEOPLE);
  }

  private long mails(String state) throws SQLException {
    return site.number(count(state));
  }

  private static String count(String state) {
    return "SELECT COUNT(*) FROM outbox_mail o JOIN person p ON p.id = o.person_id"
        + " WHERE p.family_name = '%s' AND o.state = '%s'".formatted(FAMILY, state);
  }
}
