package org.alongside.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.account.DemonstrationPerson;
import org.alongside.learning.Transcripts;
import org.alongside.people.People;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.position.Positions;

/**
 * A coordinator and an administrator have looked at some people's records lately, so that those who
 * stand on the sign-in page see who did.
 */
@Dependent
class DemonstrationReads {
  private static final List<String> LOOKED_AT =
      List.of("peer@demo.example", "staff@demo.example", "mentor@demo.example");

  @EJB private People people;
  @Inject private PersonDesk persons;
  @EJB private Positions positions;
  @EJB private Transcripts transcripts;
  @Inject private SiteClock clock;

  void generate(Instant present, List<DemonstrationPerson> cast) {
    Map<String, Long> ids =
        cast.stream()
            .collect(Collectors.toMap(DemonstrationPerson::email, DemonstrationPerson::id));
    Map<Long, PersonName> names = persons.names(LOOKED_AT.stream().map(ids::get).toList());
    long coordinator = ids.get("coordinator@demo.example");
    long administrator = ids.get("admin@demo.example");
    int hours = 30;
    for (String email : LOOKED_AT) {
      String person = names.get(ids.get(email)).publicId();
      Instant then = present.minus(Duration.ofHours(hours));
      as(coordinator, Roles.COORDINATOR, then, () -> people.details(person));
      as(coordinator, Roles.COORDINATOR, then, () -> transcripts.of(person, "en"));
      as(administrator, Roles.ADMIN, then.plus(Duration.ofHours(5)), () -> positions.of(person));
      hours += 22;
    }
  }

  private void as(long reader, String role, Instant then, Supplier<?> read) {
    clock.at(
        then,
        () -> {
          GenerateDemonstration.as(reader, role, read::get);
          return null;
        });
  }
}
