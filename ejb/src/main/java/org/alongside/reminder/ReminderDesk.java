package org.alongside.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.people.Today;

/**
 * Lets whoever leads a team remind its people. Not a boundary: it runs in the transaction and after
 * the check of whoever calls.
 */
@ApplicationScoped
public class ReminderDesk {
  private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

  @Inject private ReminderSql rows;
  @Inject private ReminderTidings tidings;
  @Inject private Today today;

  /**
   * Reminds people of all that is still due of them; each at most once a day. Who has nothing to
   * do, or has paused, is not reminded.
   *
   * @return those who were
   */
  public Set<Long> remind(Collection<Long> persons) {
    LocalDate day = today.date();
    Set<Long> reminded = new HashSet<>();
    for (long person : persons) {
      List<DueModule> due = rows.due(person - 1, person, EVER, day.plusYears(1), day);
      if (!due.isEmpty() && rows.once(person, ReminderReason.ASKED, day)) {
        tidings.tell(person, ReminderReason.ASKED, due.size(), day);
        reminded.add(person);
      }
    }
    return reminded;
  }
}
