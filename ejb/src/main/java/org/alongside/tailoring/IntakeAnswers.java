package org.alongside.tailoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.alongside.people.TeamSetting;

/**
 * What somebody has told in their form so far; everything may be missing.
 *
 * @param remotePercent share of the work from afar, 0 to 100
 * @param formalHours hours of formal peer support
 * @param fte share of full time, 0.01 to 1
 * @param confidence 1 to 5 by competency
 * @param language in which they like to learn, {@code en} or {@code fr}
 * @param accessNeeds what helps them to take part, at most 1000 characters; never a diagnosis
 */
public record IntakeAnswers(
    PeerRole role,
    LocalDate startOn,
    Set<TeamSetting> settings,
    boolean loneWorking,
    boolean facilitatesGroups,
    Integer remotePercent,
    BigDecimal formalHours,
    LocalDate lastPracticeOn,
    BigDecimal fte,
    Map<String, Integer> confidence,
    String language,
    String accessNeeds) {
  private static final int NEEDS_MOST = 1000;
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);

  /** Nothing is told yet. */
  public static final IntakeAnswers NONE =
      new IntakeAnswers(null, null, null, false, false, null, null, null, null, null, null, null);

  /** Copies what can be changed. */
  public IntakeAnswers {
    settings = settings == null ? Set.of() : Set.copyOf(settings);
    confidence = confidence == null ? Map.of() : Map.copyOf(confidence);
  }

  /**
   * Refuses what is out of range.
   *
   * @param today the last day that can be past
   */
  void require(LocalDate today) {
    if (remotePercent != null && (remotePercent < 0 || remotePercent > 100)) {
      throw Refusal.invalid("tailoring.error.remote");
    }
    if (formalHours != null
        && (formalHours.signum() < 0 || formalHours.compareTo(MOST_HOURS) > 0)) {
      throw Refusal.invalid("tailoring.error.hours");
    }
    if (fte != null
        && (fte.compareTo(FactsReader.LEAST_FTE) < 0 || fte.compareTo(BigDecimal.ONE) > 0)) {
      throw Refusal.invalid("tailoring.error.fte");
    }
    if (lastPracticeOn != null && lastPracticeOn.isAfter(today)) {
      throw Refusal.invalid("tailoring.error.practice");
    }
    if (accessNeeds != null && accessNeeds.length() > NEEDS_MOST) {
      throw Refusal.invalid("tailoring.error.needs", NEEDS_MOST);
    }
    boolean known =
        confidence.entrySet().stream()
            .allMatch(
                e ->
                    FactsReader.COMPETENCIES.contains(e.getKey())
                        && e.getValue() >= 1
                        && e.getValue() <= 5);
    if (!known || language != null && !language.matches("en|fr")) {
      throw Refusal.invalid("tailoring.error.answer");
    }
  }
}
