package org.alongside.chaos;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Those who work while the house is struck, and those who are to have one message each. */
final class People {
  static final String PASSWORD = "a house that stands in wind";
  static final String MAILED = "mailed-";

  private People() {}

  /**
   * Adds so many of the staff.
   *
   * @return their e-mail addresses
   */
  static List<String> add(House house, int many) throws SQLException {
    String hash =
        Password.hash(PASSWORD)
            .addRandomSalt(16)
            .with(Argon2Function.getInstance(4096, 1, 1, 32, Argon2.ID))
            .getResult();
    List<String> emails = new ArrayList<>();
    try (Connection connection = house.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int i = 1; i <= many; i++) {
        String email = "worker-%d@example.org".formatted(i);
        person(connection, email, hash);
        statement.executeUpdate(
            "INSERT INTO role_grant (person_id, role, from_on, version)"
                + " SELECT person_id, 'STAFF', DATE(UTC_TIMESTAMP()) - INTERVAL 2 DAY, 1"
                + " FROM account WHERE email = '"
                + email
                + "'");
        emails.add(email);
      }
      connection.commit();
    }
    return emails;
  }

  /**
   * Asks for one message to somebody new, in a transaction of its own, as every part of the program
   * asks for its messages.
   *
   * @return the address to which it goes
   */
  static String askForMessage(House house, int number) throws SQLException {
    String email = MAILED + number + "@example.org";
    try (Connection connection = house.connect();
        PreparedStatement ask =
            connection.prepareStatement(
                """
                INSERT INTO message (public_id, person_id, kind, message_key, facts, in_site, asked_at, sorted, version)
                SELECT p.public_id, p.id, 'invitation', '1', '{}', FALSE, UTC_TIMESTAMP(6), FALSE, 1
                FROM person p JOIN account a ON a.person_id = p.id WHERE a.email = ?
                """)) {
      connection.setAutoCommit(false);
      person(connection, email, null);
      ask.setString(1, email);
      ask.executeUpdate();
      connection.commit();
    }
    return email;
  }

  private static void person(Connection connection, String email, String hash) throws SQLException {
    try (PreparedStatement person =
            connection.prepareStatement(
                "INSERT INTO person (public_id, given_name, family_name, staff_group, added_at,"
                    + " version) VALUES (?, 'In', 'Wind', 'CLINICIAN', UTC_TIMESTAMP(6), 1)");
        PreparedStatement account =
            connection.prepareStatement(
                "INSERT INTO account (person_id, email, password_hash, access_number,"
                    + " demonstration, opened_at, version) VALUES (LAST_INSERT_ID(), ?, ?, 0, FALSE,"
                    + " UTC_TIMESTAMP(6), 1)")) {
      person.setString(1, UUID.randomUUID().toString().replace("-", "").substring(0, 22));
      person.executeUpdate();
      account.setString(1, email);
      account.setString(2, hash);
      account.executeUpdate();
    }
  }
}
