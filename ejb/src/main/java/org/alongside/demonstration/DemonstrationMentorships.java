package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.alongside.account.DemonstrationPerson;
import org.alongside.competency.AssessorKind;
import org.alongside.competency.Assessors;
import org.alongside.competency.GrantAssessor;
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
import org.alongside.mentoring.MyMatch;
import org.alongside.mentoring.OfferRow;
import org.alongside.people.PersonDesk;
import org.alongside.people.TeamSetting;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/**
 * One mentor, or one mentorship of the demonstration: from the search to the agreement, with
 * meetings behind and before it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemonstrationMentorships {
  private static final int READY_DAYS = 220;

  @EJB private DemonstrationLearning learning;
  @EJB private Assessors assessors;
  @EJB private MentorProfiles profiles;
  @EJB private Matches matches;
  @EJB private Mentorships mentorships;
  @EJB private Meetings meetings;
  @EJB private Settings settings;
  @Inject private DemonstrationRatings ratings;
  @Inject private PersonDesk persons;
  @Inject private Acting acting;

  /**
   * A mentor has completed W8, has a grant and says who they are; nothing where they have already.
   *
   * @param named whether they stand on the sign-in page
   */
  @RolesAllowed(Roles.SYSTEM)
  public void makeReady(long mentorId, boolean named, Instant present) {
    Instant then = acting.ago(present, READY_DAYS);
    int version =
        acting.get(mentorId, Roles.MENTOR, then, () -> profiles.mine().profile().version());
    if (version > 0) {
      return;
    }
    acting.as(
        mentorId,
        Roles.STAFF,
        then,
        () ->
            learning.take(
                new DemonstrationLearning.Plan(
                    "W8", then.minus(Duration.ofDays(12)), Integer.MAX_VALUE, 0.98, mentorId)));
    grant(
        mentorId,
        named
            ? "A clinician among the first mentors: a nurse, for the levels that nobody holds yet."
            : "One of the first mentors: nobody holds the levels yet.",
        then);
    MentorProfileDetails said =
        new MentorProfileDetails(
            true,
            8,
            Set.of("en", "fr"),
            named ? Set.of(TeamSetting.values()) : Set.of(),
            named ? Set.of("C3", "C5", "C7") : Set.of("C9", "C11", "C12"),
            Set.of(time(named)),
            Set.of(),
            !named && mentorId % 2 == 0,
            named
                ? "A nurse on the wards for ten years, a mentor for four. I ask more than I answer."
                : "I like to look at one moment closely.",
            null,
            null,
            0);
    acting.as(mentorId, Roles.MENTOR, then, () -> profiles.change(said));
  }

  private void grant(long mentor, String reason, Instant then) {
    String person = persons.who(mentor).ref().publicId();
    LocalDate from = acting.day(then);
    acting.run(
        then,
        () ->
            assessors.grant(
                new GrantAssessor(
                    person,
                    AssessorKind.MENTOR,
                    null,
                    null,
                    null,
                    reason,
                    from,
                    from.plusYears(2))));
  }

  /**
   * From the search to what both have done since; false where no mentor was free.
   *
   * @param namedId the mentor on the sign-in page
   * @param own whether the peer looks for that one
   */
  @RolesAllowed(Roles.SYSTEM)
  public boolean attach(DemonstrationPerson peer, long namedId, boolean own, Instant present) {
    Random random = new Random(peer.id());
    int days = (int) Math.min(150, Duration.between(start(peer), present).toDays() - 1);
    if (days < 2) {
      return false;
    }
    int since = Math.max(2, days - random.nextInt(12));
    Instant then = acting.ago(present, since);
    MentorWish wish =
        new MentorWish(
            Set.of("en", "fr"),
            MentorSource.ANYWHERE,
            own ? Set.of("C3", "C5") : Set.of("C9"),
            Set.of(time(own)),
            Set.of());
    MyMatch before = acting.get(peer.id(), Roles.PEER, then, () -> matches.mine());
    if (before.mentorship() != null) {
      return true;
    }
    acting.as(peer.id(), Roles.PEER, then, () -> matches.wish(wish));
    acting.as(peer.id(), Roles.PEER, then, () -> matches.begin());
    List<OfferRow> offers = acting.get(peer.id(), Roles.PEER, then, () -> matches.mine().offers());
    String publicId = persons.who(namedId).ref().publicId();
    Optional<OfferRow> chosen =
        offers.stream()
            .filter(o -> own == o.mentor().equals(publicId))
            .findFirst()
            .or(() -> offers.stream().findFirst());
    if (chosen.isEmpty()) {
      return false;
    }
    String offer = chosen.get().publicId();
    long mentor = persons.ref(chosen.get().mentor()).id();
    acting.as(peer.id(), Roles.PEER, then, () -> matches.choose(List.of(offer)));
    String mentorship = agree(peer.id(), mentor, offer, then.plus(Duration.ofHours(20)));
    boolean byName = mentor == namedId;
    for (int ago : byName ? List.of(16, 6) : List.of(20)) {
      int held = ago + random.nextInt(5);
      if (held < since - 2) {
        met(peer.id(), mentor, mentorship, acting.ago(present, held), random.nextInt(4) == 0);
      }
    }
    if (byName && random.nextInt(3) > 0) {
      Instant next = acting.morning(acting.day(present).plusDays(2L + random.nextInt(6)));
      next(peer.id(), mentor, mentorship, next, present);
    }
    ratings.rate(peer, mentor, since, present);
    return true;
  }

  private String agree(long peer, long mentor, String offer, Instant then) {
    String mentorship = acting.get(mentor, Roles.MENTOR, then, () -> matches.accept(offer));
    int number =
        acting.get(
            peer,
            Roles.PEER,
            then,
            () -> mentorships.details(mentorship, "en").agreement().number());
    acting.as(peer, Roles.PEER, then, () -> mentorships.agree(mentorship, number));
    acting.as(mentor, Roles.MENTOR, then, () -> mentorships.agree(mentorship, number));
    return mentorship;
  }

  private void met(long peer, long mentor, String mentorship, Instant then, boolean drift) {
    MeetingTerms terms = new MeetingTerms(then, 60, MeetingMode.IN_PERSON);
    String meeting =
        acting.get(
            peer, Roles.PEER, then.minusSeconds(90_000), () -> meetings.propose(mentorship, terms));
    MeetingRecord record =
        new MeetingRecord(
            then,
            50,
            MeetingMode.IN_PERSON,
            Set.of(MeetingTheme.ROLE, MeetingTheme.BOUNDARIES),
            drift,
            false);
    acting.as(mentor, Roles.MENTOR, then.plusSeconds(3_600), () -> meetings.hold(meeting, record));
  }

  /** The next meeting is agreed, both have prepared, and something is to be done until then. */
  private void next(long peer, long mentor, String mentorship, Instant at, Instant present) {
    Instant yesterday = acting.ago(present, 1);
    MeetingTerms terms = new MeetingTerms(at, 60, MeetingMode.VIDEO);
    String meeting =
        acting.get(mentor, Roles.MENTOR, yesterday, () -> meetings.propose(mentorship, terms));
    Map<AgendaPart, String> agenda =
        Map.of(AgendaPart.FORMATIVE, "The talk in the stairwell on Tuesday.");
    acting.as(peer, Roles.PEER, yesterday, () -> meetings.agree(meeting));
    acting.as(peer, Roles.PEER, yesterday, () -> meetings.prepare(meeting, agenda, "C5", null));
    AddAction action =
        new AddAction(
            ActionOwner.MENTEE,
            "Ask the charge nurse who the peer group is for.",
            acting.day(present).plusDays(5));
    acting.as(mentor, Roles.MENTOR, yesterday, () -> meetings.addAction(meeting, action));
  }

  private static MeetingTime time(boolean own) {
    return own ? MeetingTime.MORNING : MeetingTime.AFTERNOON;
  }

  private Instant start(DemonstrationPerson person) {
    ZoneId zone = settings.get(SiteSettings.ZONE);
    return person.startOn().atTime(LocalTime.NOON).atZone(zone).toInstant();
  }
}
