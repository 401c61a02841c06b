package org.alongside.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/** Lets people of the demonstration do something as if it were another day. */
@Dependent
class Acting {
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  @Inject private Settings settings;
  @Inject private SiteClock clock;

  /** Somebody does something at an instant. */
  void as(long person, String role, Instant then, Runnable work) {
    clock.at(
        then,
        () -> {
          GenerateDemonstration.as(person, role, work);
          return null;
        });
  }

  /** The same, where it answers. */
  <T> T get(long person, String role, Instant then, Supplier<T> work) {
    AtomicReference<T> got = new AtomicReference<>();
    as(person, role, then, () -> got.set(work.get()));
    return got.get();
  }

  /** The program itself does something at an instant. */
  void run(Instant then, Supplier<?> work) {
    clock.at(then, work);
  }

  /** The site's day of an instant. */
  LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, settings.get(SiteSettings.ZONE));
  }

  /** That many days before the present: people meet in the morning, whenever it is made. */
  Instant ago(Instant present, int days) {
    Instant then = morning(day(present).minusDays(days));
    return then.isBefore(present) ? then : present;
  }

  /** The morning of a day. */
  Instant morning(LocalDate day) {
    return day.atTime(MORNING).atZone(settings.get(SiteSettings.ZONE)).toInstant();
  }
}
