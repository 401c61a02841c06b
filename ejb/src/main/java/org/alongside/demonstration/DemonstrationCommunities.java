package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.alongside.account.Demonstration;
import org.alongside.account.DemonstrationPerson;
import org.alongside.community.Communities;
import org.alongside.community.CommunityKind;
import org.alongside.community.CommunityRole;
import org.alongside.community.FoundCommunity;
import org.alongside.community.Memberships;
import org.alongside.discussion.Discussions;
import org.alongside.discussion.SavePost;
import org.alongside.gathering.AskPoll;
import org.alongside.gathering.CommunityDecisions;
import org.alongside.gathering.CommunityMeetings;
import org.alongside.gathering.CommunityPolls;
import org.alongside.gathering.CommunityResources;
import org.alongside.gathering.GatheringKind;
import org.alongside.gathering.GatheringTerms;
import org.alongside.gathering.MeetingPart;
import org.alongside.gathering.MeetingRecords;
import org.alongside.gathering.ResourceKind;
import org.alongside.gathering.SaveDecision;
import org.alongside.gathering.SaveResource;
import org.alongside.people.PersonDesk;
import org.alongside.platform.PublicId;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.alongside.schedule.Presence;

/**
 * A community of peers with two meetings behind it and one that has just begun (where that is at
 * night, the one for those who work nights), and topics that go on; and the mentors' own. Whoever
 * else is a peer can ask to join.
 */
@Stateless
public class DemonstrationCommunities {
  private static final String PEER = "peer@demo.example";
  private static final String MENTOR = "mentor@demo.example";
  private static final String NIGHTS = "For those on nights: what keeps us well";
  private static final int PEOPLE = 8;
  private static final String TABLE =
      "Peers of all teams meet here, without bosses: to think about what happened at work, to learn"
          + " from each other, and to be among people who know.";
  private static final String ROUND =
      "Mentors meet here to look at their own mentoring: what they ask, when they answer too soon,"
          + " and what they take home.";

  @EJB private Demonstration demonstration;
  @EJB private DemonstrationStages stages;
  @EJB private Communities communities;
  @EJB private Memberships memberships;
  @EJB private CommunityMeetings meetings;
  @EJB private MeetingRecords records;
  @EJB private Discussions discussions;
  @EJB private CommunityResources resources;
  @EJB private CommunityDecisions decisions;
  @EJB private CommunityPolls polls;
  @EJB private Settings settings;
  @Inject private PersonDesk persons;
  @Inject private SiteClock clock;

  /**
   * Everything, in one transaction.
   *
   * @param present now
   */
  @RolesAllowed(Roles.SYSTEM)
  public void generate(Instant present) {
    new Script(present).play();
    stages.done(Stage.COMMUNITIES, present);
  }

  /** One run, with its people and its dates. */
  private final class Script {
    private final ZoneId zone = settings.get(SiteSettings.ZONE);
    private final Instant present;
    private final List<DemonstrationPerson> people = demonstration.people();
    private List<Long> peers;
    private long peer;

    Script(Instant present) {
      this.present = present;
    }

    void play() {
      peer = named(PEER);
      peers =
          people.stream()
              .filter(p -> p.staffGroup() == null && !p.email().equals(PEER))
              .filter(p -> p.startOn().isBefore(day(100)))
              .filter(p -> persons.roles(p.id()).contains(Roles.PEER))
              .sorted(Comparator.comparing(DemonstrationPerson::startOn))
              .map(DemonstrationPerson::id)
              .limit(PEOPLE)
              .toList();
      if (peers.size() < 3) {
        return;
      }
      String table = found(CommunityKind.PEERS, "The kitchen table", TABLE, peers.get(0), 90);
      peers.stream().skip(1).forEach(p -> join(table, p, peers.get(0), Roles.PEER, 88));
      join(table, peer, peers.get(0), Roles.PEER, 3);
      give(table, peer, CommunityRole.CONVENOR);
      give(table, peers.get(1), CommunityRole.KNOWLEDGE_KEEPER);
      held(table, 62, "The first week on a unit");
      held(table, 32, "Whose notes are they?");
      Instant begun = begun();
      plan(table, begun, GatheringKind.PRACTICE, atNight(begun) ? NIGHTS : "Driving people");
      plan(table, noon(-20), GatheringKind.OPEN_SESSION, "What a peer does, and what not");
      talk(table);
      keep(table);
      mentors();
    }

    private void mentors() {
      List<Long> all =
          people.stream()
              .map(DemonstrationPerson::id)
              .filter(p -> persons.roles(p).contains(Roles.MENTOR))
              .toList();
      long first = named(MENTOR);
      String round = found(CommunityKind.MENTORS, "Mentors’ round", ROUND, first, 2);
      all.stream()
          .filter(p -> p != first)
          .limit(PEOPLE)
          .forEach(p -> join(round, p, first, Roles.MENTOR, 1));
    }

    private String found(
        CommunityKind kind, String name, String purpose, long convenor, int daysAgo) {
      FoundCommunity said = new FoundCommunity(name, purpose, kind, publicId(convenor));
      return get(
          named("admin@demo.example"), Roles.ADMIN, at(daysAgo), () -> communities.found(said));
    }

    private void join(String community, long person, long convenor, String role, int daysAgo) {
      as(person, role, at(daysAgo), () -> memberships.ask(community));
      as(convenor, role, at(daysAgo), () -> memberships.admit(community, publicId(person)));
    }

    private void give(String community, long person, CommunityRole role) {
      as(
          peers.get(0),
          Roles.PEER,
          at(2),
          () -> memberships.give(community, publicId(person), Set.of(role)));
    }

    private String plan(String community, Instant when, GatheringKind kind, String theme) {
      LocalDateTime local = LocalDateTime.ofInstant(when, zone).truncatedTo(ChronoUnit.MINUTES);
      GatheringTerms terms =
          new GatheringTerms(kind, local, 90, "Riverbend Hospital, room 4", null, theme);
      Instant planned = when.minus(Duration.ofDays(12));
      Instant then = planned.isAfter(at(2)) ? at(2) : planned;
      return get(peers.get(0), Roles.PEER, then, () -> meetings.plan(community, terms));
    }

    private void held(String community, int daysAgo, String theme) {
      String meeting = plan(community, noon(daysAgo), GatheringKind.PRACTICE, theme);
      Instant after = noon(daysAgo).plus(Duration.ofHours(2));
      for (int i = 5; i < peers.size(); i += 2) {
        long away = peers.get(i);
        as(
            peers.get(0),
            Roles.PEER,
            after,
            () -> records.mark(meeting, publicId(away), Presence.ABSENT));
      }
      as(peers.get(0), Roles.PEER, after, () -> records.markRest(meeting));
      as(
          peers.get(0),
          Roles.PEER,
          after,
          () ->
              records.write(
                  meeting,
                  MeetingPart.CASE,
                  "Ask before you help. Twice this month somebody was helped who had not asked.",
                  0));
      as(peers.get(0), Roles.PEER, after, () -> records.close(meeting));
    }

    private void keep(String community) {
      SaveResource lift =
          new SaveResource(
              "The lift after group",
              ResourceKind.DILEMMA,
              "It rains, the last bus is gone, and you have a car. What do you do before you say yes?",
              null,
              null);
      SaveResource first =
          new SaveResource(
              "A first conversation, on one page",
              ResourceKind.TEMPLATE,
              "Who I am here. What I can do, and what I cannot. What stays between us, and what not.",
              null,
              null);
      as(peers.get(1), Roles.PEER, at(30), () -> resources.add(community, lift));
      String page = get(peers.get(2), Roles.PEER, at(28), () -> resources.add(community, first));
      as(peers.get(0), Roles.PEER, at(9), () -> resources.used(page));
      SaveDecision thursday =
          new SaveDecision(
              "We meet on the first Thursday",
              "Most of us work days then, and nobody has group.",
              null);
      as(peers.get(0), Roles.PEER, at(32), () -> decisions.decide(community, thursday));
      AskPoll evening =
          new AskPoll("Which theme next?", "Night shifts\nNotes and charts\nSaying no", day(-6));
      String poll = get(peers.get(0), Roles.PEER, at(1), () -> polls.ask(community, evening));
      as(peers.get(1), Roles.PEER, at(1), () -> polls.vote(poll, 2));
    }

    private void talk(String community) {
      if (peers.size() < 6) {
        return;
      }
      String rides =
          start(
              community, peers.get(2), 6, "Rides home", "May we drive somebody home after group?");
      reply(rides, peers.get(3), 5, "On our team: no. We wait with them for the bus.");
      reply(rides, peers.get(1), 4, "The handbook says nothing. Shall we bring it on Thursday?");
      String nights =
          start(community, peers.get(4), 3, "Night shifts", "How do you sleep before a night?");
      reply(nights, peers.get(5), 1, "Curtains, and no coffee after noon.");
    }

    private String start(String community, long by, int daysAgo, String title, String words) {
      return get(
          by, Roles.PEER, at(daysAgo), () -> discussions.start(community, title, save(words)));
    }

    private void reply(String topic, long by, int daysAgo, String words) {
      as(by, Roles.PEER, at(daysAgo), () -> discussions.reply(topic, save(words)));
    }

    private SavePost save(String words) {
      return new SavePost(PublicId.random(), words, null);
    }

    private String publicId(long person) {
      return persons.who(person).ref().publicId();
    }

    private long named(String email) {
      return people.stream().filter(p -> p.email().equals(email)).findFirst().orElseThrow().id();
    }

    private Instant at(int daysAgo) {
      return present.minus(Duration.ofDays(daysAgo));
    }

    /** People meet after lunch, whenever the demonstration is made. */
    private Instant noon(int daysAgo) {
      return day(daysAgo).atTime(13, 0).atZone(zone).toInstant();
    }

    /** Within the last quarter of an hour, at a full one: it has just begun. */
    private Instant begun() {
      long quarter = Duration.ofMinutes(15).toSeconds();
      return Instant.ofEpochSecond(present.getEpochSecond() / quarter * quarter);
    }

    /** Whoever meets then works nights. */
    private boolean atNight(Instant instant) {
      int hour = instant.atZone(zone).getHour();
      return hour < 7 || hour >= 20;
    }

    private LocalDate day(int daysAgo) {
      return LocalDate.ofInstant(at(daysAgo), zone);
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
