package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * On what somebody spent their time in one week, by task of the role matrix, in their own estimate.
 * They change it while they like; the person and their mentor see it.
 */
@Entity
@Table(name = "drift_check")
@NamedQuery(
    name = "DriftCheck.ofPerson",
    query = "SELECT d FROM DriftCheck d WHERE d.personId = :person ORDER BY d.weekOn DESC")
class DriftCheck {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "week_on")
  private LocalDate weekOn;

  private String amounts;

  @Version private int version;

  protected DriftCheck() {}

  /**
   * @param weekOn the Monday of the week
   */
  DriftCheck(long personId, LocalDate weekOn, Map<String, Integer> amounts) {
    this.personId = personId;
    this.weekOn = weekOn;
    estimate(amounts);
  }

  /** How much of each task: 0 none, 1 a little, 2 some, 4 a lot. */
  final void estimate(Map<String, Integer> said) {
    this.amounts =
        new TreeMap<>(said)
            .entrySet().stream()
                .filter(e -> e.getValue() != null && e.getValue() > 0)
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(","));
  }

  LocalDate weekOn() {
    return weekOn;
  }

  Map<String, Integer> amounts() {
    Map<String, Integer> kept = new TreeMap<>();
    if (!amounts.isEmpty()) {
      for (String one : amounts.split(",")) {
        int at = one.indexOf('=');
        kept.put(one.substring(0, at), Integer.parseInt(one.substring(at + 1)));
      }
    }
    return kept;
  }
}
