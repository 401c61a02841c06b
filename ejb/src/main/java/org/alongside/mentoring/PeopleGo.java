package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.alongside.people.PersonLeft;
import org.alongside.people.RoleEnding;
import org.alongside.people.Today;
import org.alongside.platform.Roles;

/**
 * When a mentor leaves, or is a mentor no more, their mentorships end that day: the mentees are
 * told and keep everything, and stand on the coordinator's list as people without a mentor. When a
 * mentee leaves, theirs ends.
 */
@Dependent
class PeopleGo {
  @Inject private MentorshipQueries queries;
  @Inject private Beginning beginning;
  @Inject private Today today;

  void left(@Observes PersonLeft left) {
    end(left.personId(), left.day(), true);
  }

  void roleEnds(@Observes RoleEnding ending) {
    if (ending.role().equals(Roles.MENTOR)) {
      end(ending.personId(), ending.day(), false);
    }
  }

  private void end(long person, LocalDate day, boolean leaves) {
    LocalDate last = day.isBefore(today.date()) ? today.date() : day;
    queries.coversBy(person, last).forEach(c -> beginning.endCover(c, last));
    for (Mentorship mentorship : queries.goingOnOf(person, last)) {
      boolean mentor = mentorship.mentorId() == person;
      if (mentor || leaves) {
        EndReason reason = mentor ? EndReason.MENTOR_LEFT : EndReason.MENTEE_LEFT;
        beginning.end(mentorship, last, reason, person);
      }
    }
  }
}
