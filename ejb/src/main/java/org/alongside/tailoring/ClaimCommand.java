package org.alongside.tailoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * A training or certificate that somebody brings along.
 *
 * @param title what it is called and who gave it, at most 200 characters
 * @param hours of a training, 0 to 10,000; null: unknown, and of a certificate
 * @param completedOn the day on which it was finished or given; null: unknown
 * @param mapsTo modules whose content a training covered; of an external certificate, the one
 *     module in which it stands for what is held with others
 * @param province by its two letters; null: unknown or elsewhere
 * @param endsOn of a certificate, the last day on which it is good; null: without end, which an
 *     external one never is
 */
public record ClaimCommand(
    ClaimKind kind,
    String title,
    BigDecimal hours,
    LocalDate completedOn,
    Set<String> mapsTo,
    String province,
    LocalDate endsOn) {
  private static final int TITLE_MOST = 200;
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

  /** Copies what can be changed. */
  public ClaimCommand {
    mapsTo = mapsTo == null ? Set.of() : Set.copyOf(mapsTo);
  }

  void require(LocalDate today) {
    if (kind == null || title == null || title.isBlank() || title.strip().length() > TITLE_MOST) {
      throw Refusal.invalid("tailoring.error.title", TITLE_MOST);
    }
    if (hours != null && (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0)) {
      throw Refusal.invalid("tailoring.error.hours");
    }
    if (completedOn != null && completedOn.isAfter(today)) {
      throw Refusal.invalid("tailoring.error.completed");
    }
    if (!FactsReader.MODULES.containsAll(mapsTo)
        || province != null && !FactsReader.PROVINCES.contains(province)) {
      throw Refusal.invalid("tailoring.error.answer");
    }
    if (kind == ClaimKind.EXTERNAL
        && (mapsTo.size() != 1 || endsOn == null || endsOn.isBefore(today))) {
      throw Refusal.invalid("tailoring.error.external");
    }
  }
}
