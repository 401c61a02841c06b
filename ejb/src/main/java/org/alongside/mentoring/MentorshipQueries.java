package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.Finder;

/** Mentorships, their links and who stands in, found. */
@Dependent
class MentorshipQueries {
  @Inject private Finder finder;

  /** The mentorship that somebody has as a mentee today. */
  Optional<Mentorship> goingOnFor(long mentee, LocalDate day) {
    return finder.first(Mentorship.class, "Mentorship.goingOnFor", "person", mentee, "day", day);
  }

  /** Those that somebody is in, on either side. */
  List<Mentorship> goingOnOf(long person, LocalDate day) {
    return finder.all(Mentorship.class, "Mentorship.goingOnOf", "person", person, "day", day);
  }

  /** Those that began in these days, and go on. */
  List<Mentorship> begunBetween(LocalDate first, LocalDate last, LocalDate day) {
    return finder.all(
        Mentorship.class, "Mentorship.begunBetween", "first", first, "last", last, "day", day);
  }

  Mentorship mentorship(String publicId) {
    return finder.at(Mentorship.class, publicId);
  }

  /** The same, to be changed: whoever else changes it comes before or after. */
  Mentorship mentorshipToChange(String publicId) {
    return finder.locked(mentorship(publicId));
  }

  List<MentorshipLink> links(long mentorship) {
    return finder.all(MentorshipLink.class, "MentorshipLink.of", "mentorship", mentorship);
  }

  List<MentorCover> covers(long mentorship) {
    return finder.all(MentorCover.class, "MentorCover.of", "mentorship", mentorship);
  }

  /** Where that mentor stands in, or will. */
  List<MentorCover> coversBy(long mentor, LocalDate day) {
    return finder.all(MentorCover.class, "MentorCover.goingOnBy", "mentor", mentor, "day", day);
  }

  /** The agreed standing-in of that mentor that holds on a day. */
  Optional<MentorCover> cover(long mentorship, long mentor, LocalDate day) {
    return covers(mentorship).stream()
        .filter(c -> c.mentorId() == mentor && c.isAgreed() && c.span().covers(day))
        .findFirst();
  }
}
