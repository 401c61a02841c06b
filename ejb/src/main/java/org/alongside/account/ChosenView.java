package org.alongside.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * As which of their roles somebody looks at the site. Decides what is shown, never what is allowed.
 */
@Entity
@Table(name = "chosen_view")
class ChosenView {
  @Id
  @Column(name = "person_id")
  private long personId;

  private String role;
  @Version private int version;

  protected ChosenView() {}

  ChosenView(long personId) {
    this.personId = personId;
  }

  /**
   * @param chosen one of their roles, or null: all of them
   */
  void choose(String chosen) {
    this.role = chosen;
  }

  String role() {
    return role;
  }
}
