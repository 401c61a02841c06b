package org.alongside.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** An order that a site has given a programme's modules. Written once; the newest one holds. */
@Entity
@Table(name = "programme_order")
@NamedQuery(
    name = "ProgrammeOrder.of",
    query = "SELECT o FROM ProgrammeOrder o WHERE o.programmeCode = :code ORDER BY o.number DESC")
class ProgrammeOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "programme_code")
  private String programmeCode;

  private int number;
  private String modules;

  @Column(name = "changed_by")
  private long changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected ProgrammeOrder() {}

  ProgrammeOrder(String programme, int number, List<String> modules, long by, Instant now) {
    this.programmeCode = programme;
    this.number = number;
    this.modules = String.join(" ", modules);
    this.changedBy = by;
    this.changedAt = now;
  }

  OrderRow row() {
    return new OrderRow(number, List.of(modules.split(" ")), changedBy, changedAt);
  }
}
