package org.alongside.it;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.competency.AssessorKind;
import org.alongside.competency.Assessors;
import org.alongside.competency.GrantAssessor;
import org.alongside.mentoring.AskRow;
import org.alongside.mentoring.Matches;
import org.alongside.mentoring.MentorProfileDetails;
import org.alongside.mentoring.MentorProfiles;
import org.alongside.mentoring.MentorWish;
import org.alongside.mentoring.MentoringSide;
import org.alongside.mentoring.Mentorships;
import org.alongside.mentoring.OfferRow;
import org.alongside.platform.Roles;

/** Mentors who may be proposed, and mentorships, for tests. */
final class Mentors {
  private static final AtomicInteger STRENGTHS = new AtomicInteger();

  private Mentors() {}

  /** A mentor who has completed W8 and has a coordinator's grant. */
  static APerson ready() {
    APerson mentor = APerson.holding(Roles.MENTOR);
    makeReady(mentor);
    return mentor;
  }

  static void makeReady(APerson mentor) {
    complete(mentor, "W8");
    grant(mentor);
  }

  /** As if they had taken it. */
  static void complete(APerson person, String module) {
    Database.execute(
        """
        INSERT INTO completion (public_id, person_id, module_id, version_id, cycle, completed_at, evidence)
        SELECT LEFT(CONCAT(REPLACE(UUID(), '-', ''), 'xxxx'), 22), ?, m.id, m.current_version_id, 1, UTC_TIMESTAMP(6), '{}'
        FROM module m WHERE m.code = ?
        """,
        person.id(),
        module);
  }

  static String grant(APerson mentor) {
    GrantAssessor grant =
        new GrantAssessor(
            mentor.publicId(),
            AssessorKind.MENTOR,
            null,
            null,
            null,
            "One of the first mentors",
            Organisation.today(),
            Organisation.today().plusYears(1));
    return As.system().get(() -> Organisation.boundary(Assessors.class).grant(grant));
  }

  /** What they say; {@code strength} tells them from all others that other tests have made. */
  static void profile(APerson mentor, int capacity, String... strengths) {
    MentorProfileDetails said =
        new MentorProfileDetails(
            true,
            capacity,
            Set.of("en"),
            Set.of(),
            Set.of(strengths),
            Set.of(),
            Set.of(),
            true,
            "I like mornings.",
            null,
            null,
            version(mentor));
    mentor.signedIn().run(() -> Organisation.boundary(MentorProfiles.class).change(said));
  }

  private static int version(APerson mentor) {
    return mentor
        .signedIn()
        .get(() -> Organisation.boundary(MentorProfiles.class).mine())
        .profile()
        .version();
  }

  /** A word that no other test uses as a strength or a need. */
  static String own() {
    return "T" + STRENGTHS.incrementAndGet();
  }

  /** A wish that only mentors of these strengths meet. */
  static void wish(APerson mentee, String... needs) {
    MentorWish wish = new MentorWish(Set.of("en"), null, Set.of(needs), Set.of(), Set.of());
    mentee.signedIn().run(() -> Organisation.boundary(Matches.class).wish(wish));
  }

  /** The mentee finds that mentor, both agree; the public id of the mentorship. */
  static String match(APerson mentee, APerson mentor) {
    String strength = own();
    profile(mentor, 8, strength);
    wish(mentee, strength);
    Matches matches = Organisation.boundary(Matches.class);
    As me = mentee.signedIn();
    me.run(matches::begin);
    OfferRow offer =
        me.get(matches::mine).offers().stream()
            .filter(o -> o.mentor().equals(mentor.publicId()))
            .findFirst()
            .orElseThrow();
    me.run(() -> matches.choose(java.util.List.of(offer.publicId())));
    As them = mentor.signedIn();
    AskRow asked =
        them.get(matches::asked).stream()
            .filter(a -> a.publicId().equals(offer.publicId()))
            .findFirst()
            .orElseThrow();
    String mentorship = them.get(() -> matches.accept(asked.publicId()));
    Mentorships mentorships = Organisation.boundary(Mentorships.class);
    for (As one : java.util.List.of(me, them)) {
      int number = one.get(() -> mentorships.details(mentorship, "en")).agreement().number();
      one.run(() -> mentorships.agree(mentorship, number));
    }
    org.assertj.core.api.Assertions.assertThat(
            them.get(() -> mentorships.details(mentorship, "en")).side())
        .isEqualTo(MentoringSide.MENTOR);
    return mentorship;
  }
}
