package org.alongside.bench;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The generator: all cells one after the other, in each of them as many users as the level says,
 * each on a connection and in a session of its own, asking again as soon as they are answered.
 * Gatling's own statistics know whole milliseconds only, so the cells keep finer ones.
 */
public class BenchSimulation extends Simulation {
  private static final String ASKED_AT = "askedAt";

  /** Of each kind of people: more would leave the server's compiler no processor. */
  static final int HEAT_USERS = 1;

  private final Plan plan = Plan.ofThisProcess();
  private final Map<Who, List<Map<String, Object>>> crew = Crew.read(plan);
  private final List<Cell> cells = new ArrayList<>();
  private final Heat heat = new Heat(plan.server(), plan.heatSeconds(), plan.mostHeatSeconds());

  /** Lays out what is run; Gatling runs it once this is made. */
  public BenchSimulation() {
    List<PopulationBuilder> steps = new ArrayList<>();
    for (Row row : plan.rows()) {
      for (int level : plan.levels()) {
        Cell cell = new Cell(plan, row.title(), level);
        cells.add(cell);
        steps.add(population(row, level, cell));
      }
    }
    List<PopulationBuilder> all = heat();
    PopulationBuilder last = all.remove(all.size() - 1);
    all.add(last.andThen(oneAfterTheOther(steps)));
    setUp(all).protocols(protocol()).maxDuration(Duration.ofSeconds(plan.mostSeconds()));
  }

  /** Tells what was measured. */
  @Override
  public void after() {
    Figures.write(plan.results(), cells.stream().map(Cell::figures).toList());
  }

  private HttpProtocolBuilder protocol() {
    return http.baseUrl(plan.site())
        .acceptEncodingHeader("gzip")
        .acceptHeader("*/*")
        .userAgentHeader("bench")
        .disableWarmUp()
        .disableCaching()
        .disableFollowRedirect();
  }

  private static PopulationBuilder oneAfterTheOther(List<PopulationBuilder> steps) {
    PopulationBuilder all = steps.get(steps.size() - 1);
    for (int i = steps.size() - 2; i >= 0; i--) {
      all = steps.get(i).andThen(all);
    }
    return all;
  }

  /**
   * Everything that somebody signed in asks, by turns, so that the server has compiled what it will
   * run. What a stranger asks is compiled within seconds, and would take half of the time.
   */
  private List<PopulationBuilder> heat() {
    List<PopulationBuilder> all = new ArrayList<>();
    for (Who who : EnumSet.complementOf(EnumSet.of(Who.STRANGER))) {
      List<ChainBuilder> turns = new ArrayList<>();
      for (Row row : plan.rows()) {
        if (row.who() == who && row != Row.SIGN_IN) {
          turns.add(exec(row.ask()).exec(Session::markAsSucceeded));
        }
      }
      if (!turns.isEmpty()) {
        ScenarioBuilder one =
            begin("heat, " + who, who).exec(asLongAs(session -> heat.goesOn()).on(exec(turns)));
        all.add(one.injectOpen(atOnceUsers(HEAT_USERS)));
      }
    }
    return all;
  }

  private PopulationBuilder population(Row row, int level, Cell cell) {
    ChainBuilder asked =
        exec(session -> session.set(ASKED_AT, System.nanoTime()))
            .exec(row.ask())
            .exec(session -> note(session, cell));
    return begin(row.title() + ", " + level, row.who())
        .exec(during(Duration.ofSeconds(plan.warmSeconds(level))).on(exec(row.ask())))
        .exec(rendezVous(level))
        .exec(
            session -> {
              cell.begin();
              return session.markAsSucceeded();
            })
        .exec(during(Duration.ofSeconds(plan.measuredSeconds())).on(asked))
        .exec(
            session -> {
              cell.end();
              return session;
            })
        .injectOpen(atOnceUsers(level));
  }

  /** Each user is another of those people, signed in already. */
  private ScenarioBuilder begin(String title, Who who) {
    return who == Who.STRANGER
        ? scenario(title).exec(session -> session)
        : scenario(title)
            .feed(listFeeder(crew.get(who)).circular())
            .exec(addCookie(Cookie("#{cookieName}", "#{cookieValue}").withPath("/")));
  }

  private static Session note(Session session, Cell cell) {
    cell.record(System.nanoTime() - session.getLong(ASKED_AT), !session.isFailed());
    return session.markAsSucceeded();
  }
}
