package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;

/** Which modules of a programme are chosen, not asked of everybody; as its file says. */
@Entity
@Table(name = "programme_electives")
@NamedQuery(
    name = "ProgrammeElectives.all",
    query =
        "SELECT p.code, p.titleEn, p.titleFr, p.audience, e.modules FROM Programme p"
            + " LEFT JOIN ProgrammeElectives e ON e.programme = p.code ORDER BY p.id")
class ProgrammeElectives {
  @Id
  @Column(name = "programme_code")
  private String programme;

  private String modules;

  @Version private int version;

  protected ProgrammeElectives() {}

  ProgrammeElectives(String programme) {
    this.programme = programme;
  }

  final void are(List<String> codes) {
    this.modules = String.join(" ", codes);
  }

  /** The codes in what is kept; null: a programme of which nothing is. */
  static Set<String> of(String modules) {
    return modules == null || modules.isEmpty() ? Set.of() : Set.of(modules.split(" "));
  }
}
