package org.alongside.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.platform.Audited;
import org.alongside.platform.RetentionPart;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;

/** What is not kept for ever, and what the last nights have ended of it. */
@Stateless
public class Retention {
  /** When it runs, in UTC: the night in Alberta. {@link RetentionWatch} says the same. */
  private static final LocalTime AT = LocalTime.of(9, 47);

  private static final int STEP = 500;
  private static final Duration RUNS_KEPT = Duration.ofDays(730);

  @PersistenceContext private EntityManager em;
  @Inject @Any private Instance<RetentionPart> rules;
  @Inject private Settings settings;
  @Inject private Event<Audited> audited;
  @Inject private SiteClock clock;

  /** Every rule, and what its last run did; the same number of statements whatever there is. */
  @RolesAllowed(Roles.ADMIN)
  public List<RetentionRow> list() {
    Map<String, RetentionRun> runs =
        em.createNamedQuery("RetentionRun.latest", RetentionRun.class)
            .getResultStream()
            .collect(Collectors.toMap(RetentionRun::rule, Function.identity()));
    return sorted().stream().map(rule -> row(rule, runs.get(rule.name()))).toList();
  }

  private RetentionRow row(RetentionPart rule, RetentionRun run) {
    return new RetentionRow(
        rule.name(),
        rule.days().name(),
        settings.get(rule.days()),
        run == null ? null : run.beganAt(),
        run == null ? null : run.endedAt(),
        run == null ? 0 : run.done());
  }

  /** When the rules run next. */
  @RolesAllowed(Roles.ADMIN)
  public Instant next() {
    OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
    OffsetDateTime today = now.with(AT);
    return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
  }

  /** The names of the rules, in the order in which they run. */
  @RolesAllowed(Roles.SYSTEM)
  public List<String> rules() {
    return sorted().stream().map(RetentionPart::name).toList();
  }

  private List<RetentionPart> sorted() {
    return rules.stream().sorted(Comparator.comparing(RetentionPart::name)).toList();
  }

  /**
   * Begins a run of a rule.
   *
   * @return the run's id
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public long begin(String rule) {
    Instant now = clock.now();
    em.createNamedQuery("RetentionRun.old")
        .setParameter("before", now.minus(RUNS_KEPT))
        .executeUpdate();
    RetentionRun run = new RetentionRun(rule, settings.get(rule(rule).days()), now);
    em.persist(run);
    em.flush();
    return run.id();
  }

  /**
   * Ends a few rows more; what a run has done counts once it is committed.
   *
   * @return whether more may be left
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean step(long runId) {
    RetentionRun run = em.find(RetentionRun.class, runId);
    int gone = rule(run.rule()).tidy(run.before(), STEP);
    run.add(gone);
    if (gone > 0) {
      return true;
    }
    run.end(clock.now());
    if (run.done() > 0) {
      audited.fire(new Audited("retention.run", "retention", run.rule(), null));
    }
    return false;
  }

  private RetentionPart rule(String name) {
    return rules.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }
}
