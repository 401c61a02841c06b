package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Timeout;
import jakarta.interceptor.Interceptors;
import java.util.List;
import org.alongside.platform.MeasuredJob;
import org.junit.jupiter.api.Test;

/** Whoever runs the site sees of every timer when it last ran and how often it failed. */
class JobsTest {

  @Test
  void everyTimerIsMeasured() {
    measured(House.classes()).hold();
  }

  @Test
  void closesOnATimerThatIsNot() {
    Findings findings =
        Fixture.of(
                "package org.alongside.people; @jakarta.ejb.Singleton class Bare {"
                    + " @jakarta.ejb.Schedule void tick() {} }",
                "package org.alongside.people; @jakarta.ejb.Singleton"
                    + " @jakarta.interceptor.Interceptors(org.alongside.platform.MeasuredJob.class)"
                    + " class Fine { @jakarta.ejb.Schedule void tick() {} }")
            .findings(JobsTest::measured);
    assertThat(findings.wrong()).singleElement().asString().contains("people.Bare");
  }

  private static Findings measured(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      boolean timer =
          type.getMethods().stream()
              .anyMatch(
                  m ->
                      m.isAnnotatedWith(Schedule.class)
                          || m.isAnnotatedWith(Schedules.class)
                          || m.isAnnotatedWith(Timeout.class));
      if (!timer) {
        continue;
      }
      findings.looked();
      boolean measured =
          type.tryGetAnnotationOfType(Interceptors.class)
              .map(a -> List.of(a.value()).contains(MeasuredJob.class))
              .orElse(false);
      if (!measured) {
        findings.wrong(
            "%s has a timer that nobody measures. Put @Interceptors(MeasuredJob.class) on it.",
            type.getName());
      }
    }
    return findings;
  }
}
