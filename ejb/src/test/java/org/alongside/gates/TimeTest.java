package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time comes from {@code platform.SiteClock} alone, and in the types of java.time. */
class TimeTest {
  private static final String CLOCK = "org.alongside.platform.SiteClock";
  private static final Set<String> OLD =
      Set.of(
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.text.SimpleDateFormat",
          "java.sql.Date",
          "java.sql.Time",
          "java.sql.Timestamp");

  @Test
  void timeComesFromTheOneClock() {
    time(House.classes()).hold();
  }

  @Test
  void closesOnEveryOtherClock() {
    Findings findings =
        Fixture.of(
                """
                package org.alongside.people;
                import java.time.*;
                class Watch {
                  java.sql.Timestamp kept;
                  Object a = Instant.now();
                  Object b = LocalDate.now(ZoneOffset.UTC);
                  Object c = ZonedDateTime.now();
                  Object d = Clock.systemUTC();
                  Object e = System.currentTimeMillis();
                  Object f = new java.util.Date();
                  Object g = java.util.Calendar.getInstance();
                  java.util.function.Supplier<Object> h = LocalTime::now;
                }
                """,
                """
                package org.alongside.people;
                class Fine {
                  long mark = System.nanoTime();
                  Object later(java.time.Instant i) { return i.plus(java.time.Duration.ofDays(1)); }
                }
                """)
            .findings(TimeTest::time);
    assertThat(findings.wrong())
        .allSatisfy(sentence -> assertThat(sentence).contains("people.Watch"))
        .extracting(sentence -> sentence.replaceAll(".*(?:asks|uses) (\\S+?)\\.? .*", "$1"))
        .containsExactlyInAnyOrder(
            "Instant.now",
            "LocalDate.now",
            "ZonedDateTime.now",
            "Clock.systemUTC",
            "System.currentTimeMillis",
            "LocalTime.now",
            "java.sql.Timestamp",
            "java.util.Date",
            "java.util.Calendar");
  }

  private static Findings time(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      findings.looked();
      if (type.getName().equals(CLOCK)) {
        continue;
      }
      type.getAccessesFromSelf().stream()
          .filter(a -> isClock(a.getTarget()))
          .map(JavaAccess::getTarget)
          .forEach(
              t ->
                  findings.wrong(
                      "%s asks %s.%s what time it is. Inject SiteClock and ask that, or tests and"
                          + " the demonstration cannot set the time.",
                      type.getName(), t.getOwner().getSimpleName(), t.getName()));
      type.getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .map(t -> t.getBaseComponentType().getName())
          .filter(OLD::contains)
          .forEach(
              old -> findings.wrong("%s uses %s. Use java.time instead.", type.getName(), old));
    }
    return findings;
  }

  private static boolean isClock(AccessTarget target) {
    String owner = target.getOwner().getName();
    return owner.startsWith("java.time.")
            && (target.getName().equals("now") || target.getName().startsWith("system"))
        || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
  }
}
