package org.alongside.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * How far those have been given what they had earned before there were credentials for it. Begins
 * with the first terms for a module or programme, and is done once; from then on whatever is earned
 * is given in the moment it is earned.
 */
@Entity
@Table(name = "credential_backlog")
@NamedQuery(
    name = "Backlog.open",
    query = "SELECT b FROM Backlog b WHERE b.done = FALSE ORDER BY b.code")
class Backlog {
  @Id private String code;

  /** Id of a completion where it is about a module, of a person where it is about a programme. */
  @Column(name = "done_through")
  private long doneThrough;

  private boolean done;
  @Version private int version;

  protected Backlog() {}

  Backlog(String code) {
    this.code = code;
  }

  void through(long id) {
    this.doneThrough = id;
  }

  void finish() {
    this.done = true;
  }

  String code() {
    return code;
  }

  long doneThrough() {
    return doneThrough;
  }
}
