package org.alongside.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.alongside.account.DemonstrationPerson;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** When each person of the demonstration began to learn, how far they came and how well. */
@ApplicationScoped
class DemonstrationPaces {
  private static final int ALL = Integer.MAX_VALUE;

  @EJB private Settings settings;

  /** The same for the same person, as often as it is asked. */
  DemonstrationLearning.Plan of(DemonstrationPerson person, Instant present) {
    boolean peer = person.staffGroup() == null;
    Random random = new Random(person.id() * 31);
    ZoneId zone = settings.get(SiteSettings.ZONE);
    Instant start = person.startOn().atTime(LocalTime.of(9, 30)).atZone(zone).toInstant();
    Instant from =
        start.plus(Duration.ofDays(peer ? 1 + random.nextInt(5) : 14 + random.nextInt(300)));
    boolean longAgo = from.isBefore(present.minus(Duration.ofDays(45)));
    int done = longAgo && random.nextInt(10) < 8 ? ALL : random.nextInt(5);
    int units =
        switch (person.email()) {
          case GenerateDemonstration.PEER -> 3;
          case "staff@demo.example" -> 0;
          case "mentor@demo.example", "leader@demo.example" -> ALL;
          default -> done;
        };
    Instant began = earlier(from, present.minus(Duration.ofDays(9)), person, start);
    return new DemonstrationLearning.Plan(
        peer ? "P01" : "W2", began, units, 0.75 + random.nextInt(20) / 100.0, person.id());
  }

  /** Those who stand on the sign-in page began some days ago, whatever their dice say. */
  private static Instant earlier(
      Instant from, Instant recently, DemonstrationPerson person, Instant start) {
    if (!GenerateDemonstration.isNamed(person)) {
      return from;
    }
    return recently.isAfter(start) ? recently : start;
  }
}
