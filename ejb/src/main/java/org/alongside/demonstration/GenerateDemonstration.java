package org.alongside.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.account.Demonstration;
import org.alongside.account.DemonstrationPerson;
import org.alongside.notification.Inbox;
import org.alongside.notification.InboxRow;
import org.alongside.people.StaffGroup;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.platform.StartUpStep;
import org.alongside.tailoring.PlanRuns;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;

/**
 * Generates the demonstration at the first start, and the stages that came with a newer version at
 * a later one. A crash in the middle costs at most one person's work, which the next start does
 * again.
 */
@ApplicationScoped
class GenerateDemonstration implements StartUpStep {
  private static final Logger LOG = Logger.getLogger(GenerateDemonstration.class.getName());
  private static final int ALL = Integer.MAX_VALUE;
  private static final int LATEST = 2;

  /**
   * Staff came into the programme in three waves: what is asked is late, due soon, or due later.
   */
  private static final List<Integer> PLANNED_DAYS_AGO = List.of(58, 37, 9);

  static final String PEER = "peer@demo.example";

  @EJB private Demonstration demonstration;
  @EJB private DemonstrationStages stages;
  @EJB private DemonstrationPeople people;
  @EJB private DemonstrationOrganisation organisation;
  @EJB private DemonstrationLearning learning;
  @EJB private Inbox inbox;
  @EJB private DemonstrationNotes notes;
  @EJB private DemonstrationImports imports;
  @EJB private DemonstrationPlans plans;
  @EJB private PlanRuns runs;
  @EJB private DemonstrationEvents events;
  @EJB private DemonstrationPractice practice;
  @EJB private DemonstrationMentors mentors;
  @EJB private DemonstrationTeam team;
  @EJB private DemonstrationStories stories;
  @EJB private DemonstrationCommunities communities;
  @EJB private DemonstrationExperience experience;
  @Inject private ManyHands hands;
  @Inject private DemonstrationPaces paces;
  @Inject private DemonstrationReads reads;
  @Inject private DemonstrationPrivacy privacy;
  @Inject private DemonstrationCredentials credentials;
  @Inject private SiteClock clock;

  @Override
  public int order() {
    return 110;
  }

  @Override
  public void run() {
    if (!demonstration.mayWrite()) {
      return;
    }
    once(Stage.PEOPLE, "people, teams and posts are there", () -> people.generate(clock.now()));
    Instant present = stages.doneAt(Stage.PEOPLE).orElseThrow();
    once(
        Stage.ORGANISATION,
        "sites, lines and more positions are there",
        () -> organisation.generate(present));
    once(Stage.LEARNING, "people have learned", () -> learn(present));
    once(Stage.READS, "records have been looked at", () -> lookAtRecords(present));
    once(Stage.MESSAGES, "messages are read", () -> readMessages(present));
    once(Stage.NOTES, "a peer has notes", () -> asPeer(Stage.NOTES, present, notes::write));
    once(Stage.IMPORTS, "a file was imported", this::bringFile);
    once(Stage.PLANS, "plans are made", () -> plan(present));
    once(Stage.EVENTS, "live events are held and to come", () -> events.generate(clock.now()));
    once(Stage.PRACTICE, "practice is judged", () -> practice.generate(clock.now()));
    once(Stage.CREDENTIALS, "certificates are given", () -> certify(present));
    once(Stage.MENTORING, "peers have mentors", () -> mentor(present));
    once(Stage.TEAM, "a leader brings a team to ready", () -> leadTeam(present));
    once(Stage.STORIES, "a peer has stories", () -> asPeer(Stage.STORIES, present, stories::write));
    once(Stage.COMMUNITIES, "communities meet", this::gather);
    once(
        Stage.EXPERIENCE,
        "experience is brought along, a group reflects",
        () -> experience.generate(clock.now()));
    once(Stage.PRIVACY, "corrections are asked for", this::askForCorrections);
  }

  /** What an earlier start has done is not done again. */
  private void once(Stage stage, String told, Runnable work) {
    if (stages.doneAt(stage).isEmpty()) {
      work.run();
      if (stages.doneAt(stage).isPresent()) {
        LOG.log(Level.INFO, "Demonstration: {0}", told);
      }
    }
  }

  private void learn(Instant present) {
    hands.each(demonstration.people(), person -> learn(person, present));
    stages.done(Stage.LEARNING, present);
  }

  private void lookAtRecords(Instant present) {
    reads.generate(present, demonstration.people());
    stages.done(Stage.READS, present);
  }

  private void readMessages(Instant present) {
    hands.each(demonstration.people(), this::readMessages);
    stages.done(Stage.MESSAGES, present);
  }

  private void bringFile() {
    demonstration.people().stream()
        .filter(p -> p.email().equals("admin@demo.example"))
        .forEach(p -> as(p.id(), Roles.ADMIN, imports::bring));
    stages.done(Stage.IMPORTS, clock.now());
  }

  private void certify(Instant present) {
    credentials.generate(present, demonstration.people());
    stages.done(Stage.CREDENTIALS, present);
  }

  private void mentor(Instant present) {
    mentors.generate(present);
    peersAndMentorsRead();
  }

  private void gather() {
    communities.generate(clock.now());
    peersAndMentorsRead();
  }

  private void askForCorrections() {
    privacy.generate(clock.now(), demonstration.people());
    stages.done(Stage.PRIVACY, clock.now());
  }

  /** Peers tell what they bring along, a coordinator looks at it, and everybody gets a plan. */
  private void plan(Instant present) {
    List<DemonstrationPerson> cast = demonstration.people();
    hands.each(
        cast.stream().filter(p -> p.staffGroup() == null).toList(),
        p -> as(p.id(), Roles.PEER, () -> plans.tell(present, isNamed(p) ? 3 : (int) p.id())));
    cast.stream()
        .filter(p -> p.email().equals("coordinator@demo.example"))
        .forEach(p -> as(p.id(), Roles.COORDINATOR, () -> plans.verify()));
    for (int third = 0; third < PLANNED_DAYS_AGO.size(); third++) {
      int part = third;
      List<Long> some =
          cast.stream()
              .filter(p -> p.staffGroup() != null && !isNamed(p))
              .map(DemonstrationPerson::id)
              .filter(id -> id % PLANNED_DAYS_AGO.size() == part)
              .toList();
      clock.at(
          present.minus(Duration.ofDays(PLANNED_DAYS_AGO.get(third))),
          () -> {
            runs.mark(some);
            return makePlans();
          });
    }
    runs.markStaffWithout();
    makePlans();
    stages.done(Stage.PLANS, present);
  }

  private int makePlans() {
    int made = 0;
    for (int chunk = runs.chunk(); chunk > 0; chunk = runs.chunk()) {
      made += chunk;
    }
    return made;
  }

  private void learn(String module, Instant from, int units, long person) {
    learning.take(new DemonstrationLearning.Plan(module, from, units, 0.9, person));
  }

  /** The leader's staff learn, some further than others; the leader follows it. */
  private void leadTeam(Instant present) {
    List<Long> named =
        demonstration.people().stream()
            .filter(GenerateDemonstration::isNamed)
            .map(DemonstrationPerson::id)
            .toList();
    List<Long> staff = team.staff().stream().filter(id -> !named.contains(id)).toList();
    for (int i = 0; i < staff.size(); i++) {
      long person = staff.get(i);
      int place = i;
      as(
          person,
          Roles.STAFF,
          () -> {
            Instant from = present.minus(Duration.ofDays(30 - place));
            if (place % 4 != 3) {
              learn("W1", from, ALL, person);
            }
            if (place % 3 == 1) {
              learn("W3", from.plus(Duration.ofDays(5)), 2 + place % 4, person);
            }
          });
    }
    demonstration.people().stream()
        .filter(p -> p.email().equals("leader@demo.example"))
        .forEach(p -> as(p.id(), Roles.LEADER, team::lead));
    stages.done(Stage.TEAM, clock.now());
  }

  private void peersAndMentorsRead() {
    demonstration.people().stream()
        .filter(p -> p.staffGroup() == null || p.staffGroup() == StaffGroup.MENTOR)
        .forEach(this::readMessages);
  }

  /** People have read what they were told; those on the sign-in page find the latest unread. */
  private void readMessages(DemonstrationPerson person) {
    as(
        person.id(),
        person.staffGroup() == null ? Roles.PEER : Roles.STAFF,
        () -> {
          List<InboxRow> rows = inbox.list("en", 0, LATEST + 1);
          int first = isNamed(person) ? LATEST : 0;
          if (rows.size() > first) {
            inbox.readAll(rows.get(first).id());
          }
        });
  }

  /** At the next start again where the site has no key yet to close what is written with. */
  private void asPeer(Stage stage, Instant present, Predicate<Instant> writes) {
    AtomicBoolean written = new AtomicBoolean();
    demonstration.people().stream()
        .filter(person -> person.email().equals(PEER))
        .forEach(person -> as(person.id(), Roles.PEER, () -> written.set(writes.test(present))));
    if (written.get()) {
      stages.done(stage, present);
    }
  }

  private void learn(DemonstrationPerson person, Instant present) {
    boolean peer = person.staffGroup() == null;
    DemonstrationLearning.Plan plan = paces.of(person, present);
    if (plan.units() > 0 && plan.from().isBefore(present)) {
      as(person.id(), peer ? Roles.PEER : Roles.STAFF, () -> learning.take(plan));
    }
  }

  /** Whether they stand on the sign-in page. */
  static boolean isNamed(DemonstrationPerson person) {
    return Demonstration.ACCOUNTS.stream().anyMatch(a -> a.email().equals(person.email()));
  }

  /** Runs {@code work} as this person, so that the boundaries check them as they check anybody. */
  static void as(long person, String role, Runnable work) {
    Set<String> roles = new HashSet<>(Set.of(Roles.PERSON, role));
    SecurityDomain.getCurrent()
        .createAdHocIdentity(new NamePrincipal(String.valueOf(person)))
        .withDefaultRoleMapper(RoleMapper.constant(org.wildfly.security.authz.Roles.fromSet(roles)))
        .runAs(work);
  }
}
