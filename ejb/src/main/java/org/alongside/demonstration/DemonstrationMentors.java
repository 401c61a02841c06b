package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.alongside.account.Demonstration;
import org.alongside.account.DemonstrationPerson;
import org.alongside.competency.AddEvidence;
import org.alongside.competency.AssessorKind;
import org.alongside.competency.Assessors;
import org.alongside.competency.Competencies;
import org.alongside.competency.CompetencyPage;
import org.alongside.competency.EvidenceKind;
import org.alongside.competency.GrantAssessor;
import org.alongside.competency.RateSelf;
import org.alongside.mentoring.ActionOwner;
import org.alongside.mentoring.AddAction;
import org.alongside.mentoring.AgendaPart;
import org.alongside.mentoring.Matches;
import org.alongside.mentoring.MeetingMode;
import org.alongside.mentoring.MeetingRecord;
import org.alongside.mentoring.MeetingTerms;
import org.alongside.mentoring.MeetingTheme;
import org.alongside.mentoring.MeetingTime;
import org.alongside.mentoring.Meetings;
import org.alongside.mentoring.MentorProfileDetails;
import org.alongside.mentoring.MentorProfiles;
import org.alongside.mentoring.MentorSource;
import org.alongside.mentoring.MentorWish;
import org.alongside.mentoring.Mentorships;
import org.alongside.mentoring.OfferRow;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * Most peers of the demonstration have a mentor: five mentors by a grant, who have completed W8,
 * with meetings behind and before them, ratings at several levels, and one that waits to be signed
 * off.
 */
@Stateless
public class DemonstrationMentors {
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final String MENTOR = "mentor@demo.example";
  private static final String PEER = "peer@demo.example";
  private static final int MENTORS = 5;
  private static final int OWN = 7;
  private static final int EACH = 7;
  private static final List<String> RATED = List.of("C1", "C3", "C5", "C10");

  @EJB private Demonstration demonstration;
  @EJB private DemonstrationStages stages;
  @EJB private DemonstrationLearning learning;
  @EJB private Assessors assessors;
  @EJB private MentorProfiles profiles;
  @EJB private Matches matches;
  @EJB private Mentorships mentorships;
  @EJB private Meetings meetings;
  @EJB private Competencies competencies;
  @EJB private Settings settings;
  @Inject private PersonDesk persons;
  @Inject private SiteClock clock;

  /**
   * Everything, in one transaction.
   *
   * @param present the demonstration's today
   */
  @RolesAllowed(Roles.SYSTEM)
  public void generate(Instant present) {
    new Script(present).play();
    stages.done(Stage.MENTORING, present);
  }

  /** One run, with its people and its dates. */
  private final class Script {
    private final ZoneId zone = settings.get(SiteSettings.ZONE);
    private final Random random = new Random(6);
    private final List<DemonstrationPerson> people = demonstration.people();
    private final Instant present;
    private final List<Long> mentors = new ArrayList<>();
    private long named;

    Script(Instant present) {
      this.present = present;
    }

    void play() {
      named = people.stream().filter(p -> p.email().equals(MENTOR)).findFirst().orElseThrow().id();
      mentors.add(named);
      people.stream()
          .map(DemonstrationPerson::id)
          .filter(id -> id != named && persons.roles(id).contains(Roles.MENTOR))
          .limit(MENTORS - 1L)
          .forEach(mentors::add);
      mentors.forEach(this::makeReady);
      int attached = 0;
      for (DemonstrationPerson peer : peers()) {
        if (attached < OWN + (MENTORS - 1) * EACH) {
          attached += attach(peer, attached < OWN) ? 1 : 0;
        }
      }
    }

    /** Those in their post today, whoever stands on the sign-in page first. */
    private List<DemonstrationPerson> peers() {
      List<DemonstrationPerson> peers = new ArrayList<>();
      for (DemonstrationPerson person : people) {
        if (person.staffGroup() == null && persons.roles(person.id()).contains(Roles.PEER)) {
          peers.add(person.email().equals(PEER) ? 0 : peers.size(), person);
        }
      }
      return peers;
    }

    private void makeReady(long mentor) {
      Instant then = at(220);
      learning(mentor, then);
      LocalDate from = day(then);
      String person = persons.who(mentor).ref().publicId();
      run(
          then,
          () ->
              assessors.grant(
                  new GrantAssessor(
                      person,
                      AssessorKind.MENTOR,
                      null,
                      null,
                      null,
                      "One of the first mentors: nobody holds the levels yet.",
                      from,
                      from.plusYears(2))));
      boolean own = mentor == named;
      MentorProfileDetails said =
          new MentorProfileDetails(
              true,
              8,
              Set.of("en", "fr"),
              Set.of(),
              own ? Set.of("C3", "C5", "C7") : Set.of("C9", "C11", "C12"),
              Set.of(own ? MeetingTime.MORNING : MeetingTime.AFTERNOON),
              Set.of(),
              own || random.nextBoolean(),
              own
                  ? "Ten years on the wards, four as a mentor. I ask more than I answer."
                  : "I like to look at one moment closely.",
              null,
              null,
              0);
      as(mentor, Roles.MENTOR, then, () -> profiles.change(said));
    }

    private void learning(long mentor, Instant then) {
      GenerateDemonstration.as(
          mentor,
          Roles.STAFF,
          () ->
              learning.take(
                  new DemonstrationLearning.Plan(
                      "W8", then.minus(Duration.ofDays(12)), Integer.MAX_VALUE, 0.98, mentor)));
    }

    /** From the search to what both have done since; false where no mentor was free. */
    private boolean attach(DemonstrationPerson peer, boolean own) {
      int days = (int) Math.min(150, Duration.between(start(peer), present).toDays() - 1);
      if (days < 2) {
        return false;
      }
      int since = Math.max(2, days - random.nextInt(12));
      Instant then = at(since);
      MentorWish wish =
          new MentorWish(
              Set.of("en", "fr"),
              MentorSource.ANYWHERE,
              own ? Set.of("C3", "C5") : Set.of("C9"),
              Set.of(own ? MeetingTime.MORNING : MeetingTime.AFTERNOON),
              Set.of());
      as(peer.id(), Roles.PEER, then, () -> matches.wish(wish));
      as(peer.id(), Roles.PEER, then, () -> matches.begin());
      List<OfferRow> offers = get(peer.id(), Roles.PEER, then, () -> matches.mine().offers());
      Optional<OfferRow> chosen =
          offers.stream()
              .filter(o -> own == o.mentor().equals(persons.who(named).ref().publicId()))
              .findFirst()
              .or(() -> offers.stream().findFirst());
      if (chosen.isEmpty()) {
        return false;
      }
      String offer = chosen.get().publicId();
      long mentor = persons.ref(chosen.get().mentor()).id();
      as(peer.id(), Roles.PEER, then, () -> matches.choose(List.of(offer)));
      Instant answered = then.plus(Duration.ofHours(20));
      String mentorship = get(mentor, Roles.MENTOR, answered, () -> matches.accept(offer));
      int number =
          get(
              peer.id(),
              Roles.PEER,
              answered,
              () -> mentorships.details(mentorship, "en").agreement().number());
      as(peer.id(), Roles.PEER, answered, () -> mentorships.agree(mentorship, number));
      as(mentor, Roles.MENTOR, answered, () -> mentorships.agree(mentorship, number));
      meet(peer.id(), mentor, mentorship, since, mentor == named);
      rate(peer, mentor, since);
      return true;
    }

    private void meet(long peer, long mentor, String mentorship, int since, boolean own) {
      for (int ago : own ? List.of(16, 6) : List.of(20)) {
        int held = ago + random.nextInt(5);
        if (held < since - 2) {
          Instant then = at(held);
          MeetingTerms terms = new MeetingTerms(then, 60, MeetingMode.IN_PERSON);
          String meeting =
              get(
                  peer,
                  Roles.PEER,
                  then.minusSeconds(90_000),
                  () -> meetings.propose(mentorship, terms));
          as(
              mentor,
              Roles.MENTOR,
              then.plusSeconds(3_600),
              () ->
                  meetings.hold(
                      meeting,
                      new MeetingRecord(
                          then,
                          50,
                          MeetingMode.IN_PERSON,
                          Set.of(MeetingTheme.ROLE, MeetingTheme.BOUNDARIES),
                          random.nextInt(4) == 0,
                          false)));
        }
      }
      if (own && random.nextInt(3) > 0) {
        next(peer, mentor, mentorship);
      }
    }

    /** The next meeting is agreed, both have prepared, and something is to be done until then. */
    private void next(long peer, long mentor, String mentorship) {
      MeetingTerms terms =
          new MeetingTerms(
              at(day(present).plusDays(2L + random.nextInt(6))), 60, MeetingMode.VIDEO);
      String meeting = get(mentor, Roles.MENTOR, at(1), () -> meetings.propose(mentorship, terms));
      as(peer, Roles.PEER, at(1), () -> meetings.agree(meeting));
      as(
          peer,
          Roles.PEER,
          at(1),
          () ->
              meetings.prepare(
                  meeting,
                  Map.of(AgendaPart.FORMATIVE, "The talk in the stairwell on Tuesday."),
                  "C5"));
      as(
          mentor,
          Roles.MENTOR,
          at(1),
          () ->
              meetings.addAction(
                  meeting,
                  new AddAction(
                      ActionOwner.MENTEE,
                      "Ask the charge nurse who the peer group is for.",
                      day(present).plusDays(5))));
    }

    /** Those who are longer in their post have more signed off; the first of all waits for it. */
    private void rate(DemonstrationPerson peer, long mentor, int since) {
      boolean first = peer.email().equals(PEER);
      int count = first ? RATED.size() : Math.min(RATED.size(), since / 40);
      for (int i = 0; i < count; i++) {
        String which = RATED.get(i);
        int level = i == 0 && since > 90 ? 2 : 1;
        boolean waits = first && i == count - 1;
        int ago = Math.min(since - 1, 20 - 4 * i);
        sign(peer.id(), mentor, which, waits ? 2 : level, ago, waits);
      }
    }

    private void sign(long peer, long mentor, String which, int level, int ago, boolean waits) {
      Instant then = at(ago);
      String person = persons.who(peer).ref().publicId();
      as(
          peer,
          Roles.PEER,
          then,
          () -> competencies.rate(new RateSelf(which, level, "Most of the time.")));
      as(
          mentor,
          Roles.MENTOR,
          then,
          () ->
              competencies.addEvidence(
                  person,
                  new AddEvidence(
                      which,
                      EvidenceKind.OBSERVATION,
                      day(then),
                      "Seen on the unit: short, calm, and the choice stayed with the person.",
                      false)));
      CompetencyPage page = get(peer, Roles.PEER, then, () -> competencies.mine("en"));
      String rating =
          page.rows().stream()
              .filter(r -> r.id().equals(which))
              .findFirst()
              .orElseThrow()
              .rating()
              .publicId();
      as(mentor, Roles.MENTOR, then, () -> competencies.assess(rating, level, null));
      if (!waits) {
        as(mentor, Roles.MENTOR, then, () -> competencies.signOff(rating, level));
      }
    }

    private Instant start(DemonstrationPerson person) {
      return person.startOn().atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    /** People meet in the morning, whenever the demonstration is made. */
    private Instant at(int daysAgo) {
      Instant then = at(day(present).minusDays(daysAgo));
      return then.isBefore(present) ? then : present;
    }

    private Instant at(LocalDate day) {
      return day.atTime(MORNING).atZone(zone).toInstant();
    }

    private LocalDate day(Instant instant) {
      return LocalDate.ofInstant(instant, zone);
    }

    private void run(Instant then, Supplier<?> work) {
      clock.at(then, work);
    }

    private void as(long person, String role, Instant then, Runnable work) {
      clock.at(
          then,
          () -> {
            GenerateDemonstration.as(person, role, work);
            return null;
          });
    }

    private <T> T get(long person, String role, Instant then, Supplier<T> work) {
      AtomicReference<T> got = new AtomicReference<>();
      as(person, role, then, () -> got.set(work.get()));
      return got.get();
    }
  }
}
