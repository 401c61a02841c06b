package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.PersonDesk;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamSetting;
import org.alongside.people.Today;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** Gathers what is known of somebody: from their form, their claims, their teams and their post. */
@Dependent
class FactsDesk {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @PersistenceContext private EntityManager em;
  @Inject private PlanQueries queries;
  @Inject private PersonDesk persons;
  @Inject private Today today;
  @Inject private Settings settings;

  /** A peer's facts as handed in; empty: nothing was handed in, or they are no peer. */
  Optional<PlanFacts> peer(long person) {
    Intake intake = em.find(Intake.class, person);
    if (intake == null || intake.submitted() == null || !isPeer(person)) {
      return Optional.empty();
    }
    return Optional.of(peer(person, intake.submitted(), day(intake.submittedAt())));
  }

  boolean isPeer(long person) {
    return persons.roles(person).contains(Roles.PEER);
  }

  /**
   * A peer's facts as told.
   *
   * @param asOf the day as of which what is past is judged
   */
  PlanFacts peer(long person, IntakeAnswers told, LocalDate asOf) {
    List<Claim> claims = queries.claims(person);
    return new PlanFacts(
        told.role() == null ? PeerRole.PEER : told.role(),
        null,
        false,
        told.startOn() == null ? startOn(person) : told.startOn(),
        asOf,
        places(person, told),
        told.loneWorking(),
        told.facilitatesGroups(),
        told.remotePercent() == null
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(told.remotePercent()).divide(HUNDRED),
        told.formalHours() == null ? BigDecimal.ZERO : told.formalHours(),
        claims.stream()
            .filter(c -> c.kind() == ClaimKind.TRAINING && c.state() != ClaimState.DECLINED)
            .map(Claim::training)
            .toList(),
        certificate(claims, asOf),
        told.lastPracticeOn() == null || told.lastPracticeOn().isAfter(asOf)
            ? null
            : told.lastPracticeOn(),
        told.confidence(),
        told.fte() == null ? fte(person) : told.fte());
  }

  /** Where somebody works: what their teams say; where those say nothing, what they told. */
  Set<TeamSetting> places(long person, IntakeAnswers told) {
    Set<TeamSetting> teams = queries.settings(person, today.date());
    return teams.isEmpty() ? told.settings() : teams;
  }

  BigDecimal fte(long person) {
    return queries.fte(person, today.date()).orElse(BigDecimal.ONE);
  }

  LocalDate startOn(long person) {
    Object[] known = queries.person(person);
    return known[1] == null ? day((java.time.Instant) known[2]) : (LocalDate) known[1];
  }

  /** The best of the certificates that are not declined. */
  private static PlanFacts.Certificate certificate(List<Claim> claims, LocalDate asOf) {
    List<PlanFacts.Certificate> all =
        claims.stream()
            .filter(c -> c.kind() == ClaimKind.CERTIFICATE && c.state() != ClaimState.DECLINED)
            .map(c -> c.certificate(asOf))
            .toList();
    return all.stream()
        .filter(c -> c.current() && c.verified())
        .findFirst()
        .or(() -> all.stream().filter(c -> !c.verified()).findFirst())
        .or(() -> all.stream().findFirst())
        .orElse(null);
  }

  /**
   * A member of staff's facts; empty: they are in none of the groups.
   *
   * @param from the day on which their plan was first made: nothing is due as if it had been known
   *     before
   */
  Optional<PlanFacts> staff(long person, LocalDate from) {
    Object[] known = queries.person(person);
    if (known[0] == null) {
      return Optional.empty();
    }
    LocalDate start = known[1] == null ? day((java.time.Instant) known[2]) : (LocalDate) known[1];
    LocalDate later = start.isBefore(from) ? from : start;
    return Optional.of(PlanFacts.staff((StaffGroup) known[0], isPeer(person), later, later));
  }

  /** The site's day of an instant. */
  LocalDate day(java.time.Instant instant) {
    ZoneId zone = settings.get(SiteSettings.ZONE);
    return LocalDate.ofInstant(instant, zone);
  }
}
