package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;

/** Who may look at a mentorship, and as what; to everybody else it is not there. */
@Dependent
class Sight {
  @Inject private MentorshipQueries queries;
  @Inject private Caller caller;
  @Inject private Today today;

  /** A mentorship with the side from which the caller looks at it. */
  record Seen(Mentorship mentorship, MentoringSide side, Set<HandoverItem> handed) {
    /** Refuses whoever stands in and was not handed that over. */
    Seen handing(HandoverItem item) {
      if (!handed.contains(item)) {
        throw BusinessException.notFound();
      }
      return this;
    }

    /** Refuses everybody but the two themselves. */
    Seen own() {
      if (side == MentoringSide.COVER) {
        throw BusinessException.notFound();
      }
      return this;
    }

    Seen only(MentoringSide wanted) {
      if (side != wanted) {
        throw BusinessException.notFound();
      }
      return this;
    }
  }

  Seen see(String publicId) {
    return see(queries.mentorship(publicId));
  }

  Seen change(String publicId) {
    return see(queries.mentorshipToChange(publicId));
  }

  Seen see(Mentorship mentorship) {
    long self = caller.personId();
    LocalDate day = today.date();
    Set<HandoverItem> all = EnumSet.allOf(HandoverItem.class);
    if (self == mentorship.menteeId()) {
      return new Seen(mentorship, MentoringSide.MENTEE, all);
    }
    boolean over = mentorship.endsOn() != null && !mentorship.endsOn().isAfter(day);
    if (over) {
      throw BusinessException.notFound();
    }
    if (self == mentorship.mentorId()) {
      return new Seen(mentorship, MentoringSide.MENTOR, all);
    }
    Optional<MentorCover> cover = queries.cover(mentorship.id(), self, day);
    return new Seen(
        mentorship, MentoringSide.COVER, cover.orElseThrow(BusinessException::notFound).items());
  }
}
