package org.alongside.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Instants are kept as {@code DATETIME(6)} in UTC, whatever the zone of this machine: a timestamp
 * is an instant, and Connector/J writes it in the zone of the connection, which the server's
 * configuration sets to UTC. EclipseLink 4.0 knows no {@link Instant}, and would write a local date
 * and time in the machine's own zone.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {
  /** The same for a native statement, which no converter reaches: a parameter to bind as it is. */
  public static Object bound(Instant instant) {
    return new InstantConverter().convertToDatabaseColumn(instant);
  }

  /** What a native query has read, which no converter reaches either; null stays null. */
  public static Instant read(Object stored) {
    return stored instanceof LocalDateTime utc
        ? utc.toInstant(ZoneOffset.UTC)
        : new InstantConverter().convertToEntityAttribute((Timestamp) stored);
  }

  @Override
  public Timestamp convertToDatabaseColumn(Instant instant) {
    return instant == null ? null : Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS));
  }

  @Override
  public Instant convertToEntityAttribute(Timestamp stored) {
    return stored == null ? null : stored.toInstant();
  }
}
