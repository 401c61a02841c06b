package org.alongside.platform;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;

/**
 * What is measured for whoever runs the site, read at {@code /prometheus} on the management port.
 * Labels are names of addresses, jobs and kinds of answers, all of them known when the program is
 * built: never a person, a path as it was asked for, or anything typed.
 */
@ApplicationScoped
public class Meters {
  /** An answer that took longer is counted as slow. */
  public static final Duration SLOW = Duration.ofSeconds(1);

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");
  private static final int HUNDRED = 100;

  /** What is measured of the answers of one kind at one address. */
  private record Answers(Timer time, DistributionSummary statements, Counter slow) {}

  /** What is measured of one job; last: when it last came to its end, in seconds since 1970. */
  private record Job(Timer time, Counter failures, AtomicLong last) {}

  @Inject private Instance<MeterRegistry> registries;

  private final Map<List<String>, Answers> answers = new ConcurrentHashMap<>();
  private final Map<String, Job> jobs = new ConcurrentHashMap<>();
  private final Map<String, DoubleSupplier> shown = new ConcurrentHashMap<>();
  private MeterRegistry registry;

  /** A server without such a list of meters serves as well; it only shows nothing. */
  @PostConstruct
  void find() {
    registry = registries.stream().findFirst().orElseGet(CompositeMeterRegistry::new);
  }

  /** How many statements this thread has sent since it began. */
  public long statements() {
    return StatementCount.ofThisThread();
  }

  /** How many statements others have sent since the server began: timers, other requests. */
  public long statementsOfOthers() {
    return StatementCount.ofAllThreads() - StatementCount.ofThisThread();
  }

  /**
   * A request was answered.
   *
   * @param address the pattern of its address, never the address itself
   * @param method as HTTP says it; an unknown one counts as OTHER
   * @param status of the answer; its hundreds are shown
   * @param nanos how long it took
   * @param statements how many statements it sent to the database
   */
  public void answered(String address, String method, int status, long nanos, long statements) {
    String verb = METHODS.contains(method) ? method : "OTHER";
    Answers one =
        answers.computeIfAbsent(List.of(address, verb, status / HUNDRED + "xx"), this::answers);
    one.time().record(nanos, TimeUnit.NANOSECONDS);
    one.statements().record(statements);
    if (nanos > SLOW.toNanos()) {
      one.slow().increment();
    }
  }

  private Answers answers(List<String> kind) {
    List<Tag> tags =
        List.of(
            Tag.of("address", kind.get(0)),
            Tag.of("method", kind.get(1)),
            Tag.of("status", kind.get(2)));
    return new Answers(
        registry.timer("alongside.request", tags),
        registry.summary("alongside.request.statements", tags),
        registry.counter("alongside.request.slow", tags));
  }

  /**
   * A job that nobody asked for ran.
   *
   * @param name of the job, fixed in the program
   * @param nanos how long it took
   * @param well whether it came to its end
   * @param now when it ended
   */
  public void ran(String name, long nanos, boolean well, Instant now) {
    Job job = jobs.computeIfAbsent(name, this::job);
    job.time().record(nanos, TimeUnit.NANOSECONDS);
    if (well) {
      job.last().set(now.getEpochSecond());
    } else {
      job.failures().increment();
    }
  }

  private Job job(String name) {
    List<Tag> tags = List.of(Tag.of("job", name));
    AtomicLong last = new AtomicLong();
    registry.gauge("alongside.job.last.seconds", tags, last, AtomicLong::doubleValue);
    return new Job(
        registry.timer("alongside.job", tags),
        registry.counter("alongside.job.failures", tags),
        last);
  }

  /**
   * Shows a figure that is asked for whenever somebody looks.
   *
   * @param name in words with points between them
   * @param value answers at once, from memory
   */
  public void show(String name, DoubleSupplier value) {
    if (shown.putIfAbsent(name, value) == null) {
      registry.gauge(name, List.of(), value, DoubleSupplier::getAsDouble);
    }
  }
}
