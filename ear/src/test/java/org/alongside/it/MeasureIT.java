package org.alongside.it;

import jakarta.ejb.EJB;
import org.alongside.team.OrganisationBy;
import org.alongside.team.OrganisationSearch;
import org.alongside.team.Organisations;
import org.junit.jupiter.api.Test;

class MeasureIT extends InServer {
  @EJB private Organisations organisations;

  @Test
  void measure() {
    Database.execute(
        "INSERT INTO site (public_id, name, place, opened_on, version) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) SELECT CONCAT('ms', LPAD(i, 20, '0')), CONCAT('MS ', i), 'x', '2026-01-01', 1 FROM n");
    for (int p = 0; p < 7; p++) {
      Database.execute(
          "INSERT INTO team (public_id, name, opened_on, version) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 950) SELECT CONCAT('mt', LPAD(i + "
              + (p * 950)
              + ", 20, '0')), CONCAT('MT ', i + "
              + (p * 950)
              + "), '2026-01-01', 1 FROM n");
    }
    Database.execute(
        "INSERT INTO team_site (team_id, site_id, from_on, version) SELECT t.id, s.id, '2026-01-01', 1 FROM team t JOIN site s ON s.name = CONCAT('MS ', t.id % 20 + 1) WHERE t.name LIKE 'MT %'");
    Database.execute(
        "INSERT INTO standing_total (team_id, module_code, profession, asked, done, late) SELECT t.id, m.code, x.p, 4, 2, 1 FROM team t JOIN module m ON m.code LIKE 'W%' JOIN (SELECT 'nurse' p UNION SELECT 'social-worker' UNION SELECT 'support-worker' UNION SELECT 'manager' UNION SELECT 'psychiatrist') x WHERE t.name LIKE 'MT %'");
    System.err.println(
        "MEASURED rows "
            + Database.number("SELECT COUNT(*) FROM standing_total")
            + " asked "
            + Database.number("SELECT SUM(asked) FROM standing_total"));
    As c = APerson.coordinator().signedIn();
    for (OrganisationBy by : OrganisationBy.values()) {
      for (OrganisationSearch s :
          new OrganisationSearch[] {
            new OrganisationSearch(by, null, null, null, null),
            new OrganisationSearch(by, "ms" + "0".repeat(19) + "7", null, null, null),
            new OrganisationSearch(by, null, null, "nurse", "W1")
          }) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
          long b = System.nanoTime();
          c.get(() -> organisations.page(s, "en", 0, 25));
          c.get(() -> organisations.count(s));
          c.get(() -> organisations.whole(s));
          best = Math.min(best, System.nanoTime() - b);
        }
        System.err.println("MEASURED " + s + " page+count+whole " + best / 1_000_000 + " ms");
      }
    }
    Database.execute(
        "DELETE FROM standing_total WHERE team_id IN (SELECT id FROM team WHERE name LIKE 'MT %')");
    Database.execute(
        "DELETE FROM team_site WHERE team_id IN (SELECT id FROM team WHERE name LIKE 'MT %')");
    Database.execute("DELETE FROM team WHERE name LIKE 'MT %'");
    Database.execute("DELETE FROM site WHERE name LIKE 'MS %'");
  }
}
