package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Migrations are numbered without gaps, so that two people who take the same number notice; each is
 * one statement that may run again after a kill; all speak what MySQL and MariaDB share.
 */
class MigrationsTest {
  private static final Path FOLDER = House.EJB.resolve("src/main/resources/db/migration");
  private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z][a-z0-9_]*\\.sql");
  private static final Pattern NOT_SQL =
      Pattern.compile("(?s)/\\*.*?\\*/|(?:--|#)[^\\n]*|'(?:''|[^'])*'");

  private static final Pattern RUNS_AGAIN =
      Pattern.compile(
          "(?s)CREATE TABLE IF NOT EXISTS \\w+ \\(.*|DROP TABLE IF EXISTS \\w+"
              + "|CREATE OR REPLACE VIEW .*|DROP VIEW IF EXISTS \\w+"
              + "|INSERT IGNORE INTO .*|INSERT INTO .* ON DUPLICATE KEY UPDATE .*|REPLACE INTO .*"
              + "|UPDATE .* WHERE .*|DELETE FROM .* WHERE .*|ALTER TABLE \\w+ MODIFY COLUMN .*");
  private static final String HOW =
      "A kill in the middle makes it run again from the start. Say CREATE TABLE IF NOT EXISTS,"
          + " INSERT IGNORE, UPDATE … WHERE what is not done yet, or ALTER TABLE … MODIFY COLUMN."
          + " What MySQL cannot say twice (a new column, index or foreign key on an old table)"
          + " becomes a Java migration handed to Flyway in platform.Migrations, which asks"
          + " information_schema first whether it is done; teach this test its number.";

  private static final Map<Pattern, String> WORDS =
      Map.of(
          word("TRIGGER|PROCEDURE|FUNCTION|EVENT"),
              "keeps a rule in the database, where nobody looks for it. Write it in Java",
          word("SEQUENCE|NEXTVAL|RETURNING|UUID|INET4|INET6|SYSTEM VERSIONING|PERSISTENT"),
              "is MariaDB's alone. It must run on MySQL 8.4, too",
          word("CREATE OR REPLACE TABLE"), "is MariaDB's alone. It must run on MySQL 8.4, too",
          word("(?:ADD|DROP|MODIFY|CHANGE)(?: COLUMN| INDEX| KEY| CONSTRAINT)? IF (?:NOT )?EXISTS"),
              "is MariaDB's alone. MySQL's ALTER knows no IF EXISTS",
          word("INDEX IF (?:NOT )?EXISTS"), "is MariaDB's alone. MySQL's indexes know no IF EXISTS",
          Pattern.compile("\\bENGINE ?= ?(?!INNODB\\b)\\w+"),
              "knows no transactions or is not everywhere. Leave InnoDB");

  private static Pattern word(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b");
  }

  @Test
  void migrationsAreNumberedWithoutGaps() {
    numbers(files()).hold();
  }

  @Test
  void migrationsRunAgainOnMysqlAndMariaDb() {
    statements(files()).hold();
  }

  @Test
  void closesOnGapsDoublesAndNames() {
    assertThat(numbers(named("V001__a.sql", "V003__c.sql")).wrong())
        .singleElement()
        .asString()
        .contains("V003__c.sql", "V002");
    assertThat(numbers(named("V001__a.sql", "V001__b.sql")).wrong())
        .singleElement()
        .asString()
        .contains("V001__b.sql", "V002");
    assertThat(numbers(named("V1__a.sql")).wrong()).hasSize(1);
    assertThat(numbers(named("R__a.sql")).wrong()).hasSize(1);
    assertThat(numbers(named("V001__a.sql", "V002__b.sql")).wrong()).isEmpty();
  }

  @Test
  void closesOnStatementsThatCannotRunAgain() {
    assertThat(wrong("CREATE TABLE a (id INT)")).hasSize(1);
    assertThat(wrong("ALTER TABLE a ADD COLUMN b INT")).singleElement().asString().contains("Java");
    assertThat(wrong("CREATE INDEX a ON b (c)")).hasSize(1);
    assertThat(wrong("INSERT INTO a VALUES (1)")).hasSize(1);
    assertThat(wrong("UPDATE a SET b = 1")).hasSize(1);
    assertThat(
            wrong("CREATE TABLE IF NOT EXISTS a (id INT); CREATE TABLE IF NOT EXISTS b (id INT)"))
        .singleElement()
        .asString()
        .contains("2 statements");
    assertThat(wrong("-- nothing yet")).hasSize(1);
    assertThat(wrong("-- a; b\ncreate table if not exists a (\n id INT, t TEXT DEFAULT ';'\n);\n"))
        .isEmpty();
    assertThat(wrong("UPDATE a SET b = 1 WHERE b IS NULL;")).isEmpty();
  }

  @Test
  void closesOnWhatOneDatabaseAloneUnderstands() {
    assertThat(wrong("CREATE TRIGGER IF NOT EXISTS t BEFORE INSERT ON a FOR EACH ROW SET x = 1"))
        .anyMatch(s -> s.contains("TRIGGER"));
    assertThat(wrong("CREATE TABLE IF NOT EXISTS a (id UUID)")).hasSize(1);
    assertThat(wrong("CREATE TABLE IF NOT EXISTS a (ip INET6)")).hasSize(1);
    assertThat(wrong("CREATE TABLE IF NOT EXISTS a (id INT) ENGINE = Aria")).hasSize(1);
    assertThat(wrong("CREATE TABLE IF NOT EXISTS a (id INT) ENGINE=InnoDB")).isEmpty();
    assertThat(wrong("ALTER TABLE a ADD COLUMN IF NOT EXISTS b INT"))
        .anyMatch(s -> s.contains("MariaDB"));
    assertThat(wrong("CREATE SEQUENCE IF NOT EXISTS s")).anyMatch(s -> s.contains("SEQUENCE"));
    assertThat(wrong("INSERT IGNORE INTO a VALUES (1) RETURNING id")).hasSize(1);
  }

  @Test
  void closesOnForeignKeysWithoutAName() {
    assertThat(wrong("CREATE TABLE IF NOT EXISTS a (b INT, FOREIGN KEY (b) REFERENCES c (id))"))
        .singleElement()
        .asString()
        .contains("CONSTRAINT");
    assertThat(wrong("CREATE TABLE IF NOT EXISTS a (b INT REFERENCES c (id))"))
        .as("MySQL reads this and forgets it")
        .hasSize(1);
    assertThat(
            wrong(
                "CREATE TABLE IF NOT EXISTS a (b INT, CONSTRAINT a_c FOREIGN KEY (b) REFERENCES c"
                    + " (id))"))
        .isEmpty();
  }

  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    House.files(FOLDER, "").stream()
        .filter(f -> !f.equals(FOLDER))
        .forEach(f -> files.put(FOLDER.relativize(f).toString(), House.text(f)));
    return files;
  }

  private static Map<String, String> named(String... names) {
    Map<String, String> files = new TreeMap<>();
    List.of(names).forEach(n -> files.put(n, ""));
    return files;
  }

  private static List<String> wrong(String sql) {
    return statements(Map.of("V001__a.sql", sql)).wrong();
  }

  private static Findings numbers(Map<String, String> files) {
    Findings findings = new Findings();
    int next = 1;
    for (String name : files.keySet()) {
      findings.looked();
      Matcher parts = NAME.matcher(name);
      if (!parts.matches()) {
        findings.wrong("%s is not named like V012__what_it_makes.sql.", name);
        continue;
      }
      int number = Integer.parseInt(parts.group(1));
      if (number != next) {
        findings.wrong(
            "%s: the next number is V%03d. Numbers have neither gaps nor doubles; renumber what has"
                + " not been merged yet.",
            name, next);
      }
      next = number + 1;
    }
    return findings;
  }

  private static Findings statements(Map<String, String> files) {
    Findings findings = new Findings();
    files.forEach(
        (name, text) -> {
          findings.looked();
          String sql =
              NOT_SQL
                  .matcher(text)
                  .replaceAll(m -> m.group().startsWith("'") ? "''" : " ")
                  .toUpperCase(Locale.ROOT)
                  .replaceAll("\\s+", " ");
          List<String> statements =
              Arrays.stream(sql.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
          if (statements.size() != 1) {
            findings.wrong(
                "%s holds %d statements. One file, one statement: a kill between two leaves half.",
                name, statements.size());
          }
          statements.forEach(s -> judge(name, s, findings));
        });
    return findings;
  }

  private static void judge(String name, String statement, Findings findings) {
    boolean foreign = false;
    for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
      Matcher found = word.getKey().matcher(statement);
      if (found.find()) {
        foreign = true;
        findings.wrong("%s: '%s' %s.", name, found.group(), word.getValue());
      }
    }
    if (!foreign && !RUNS_AGAIN.matcher(statement).matches()) {
      findings.wrong("%s cannot run twice. %s", name, HOW);
    }
    long keys = count("\\bREFERENCES\\b", statement);
    long named = count("\\bCONSTRAINT \\w+ FOREIGN KEY ?\\([^)]*\\) REFERENCES\\b", statement);
    if (keys > named) {
      findings.wrong(
          "%s has a foreign key without a name. Say CONSTRAINT table_other FOREIGN KEY (column)"
              + " REFERENCES other (id), so that it can be found again.",
          name);
    }
  }

  private static long count(String pattern, String in) {
    return Pattern.compile(pattern).matcher(in).results().count();
  }
}
