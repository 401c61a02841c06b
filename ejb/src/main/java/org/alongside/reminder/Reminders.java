package org.alongside.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.Today;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/**
 * Tells people what is due, some hundred of them at a time, each few hundred in a transaction of
 * their own. What was said is kept with the due date it is about: a run that is cut off goes on
 * where it was, and another one on the same day says nothing twice.
 */
@Stateless
public class Reminders {
  /** People of one transaction. */
  static final int CHUNK = 500;

  private static final String ESCALATED = "ESCALATED";

  @Inject private ReminderSql rows;
  @Inject private ReminderTidings tidings;
  @EJB private Settings settings;
  @Inject private Today today;

  /**
   * Tells the next people by id.
   *
   * @param after the highest id that the run has come to, from 0
   * @return where the run has come to now; -1: it is over
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public long run(long after) {
    Long upTo = rows.upTo(after, CHUNK);
    if (upTo == null) {
      return -1;
    }
    LocalDate day = today.date();
    ReminderRule.Rhythm rhythm = rhythm();
    List<DueModule> due =
        rows.due(
            after, upTo, ReminderRule.earliest(day, rhythm), ReminderRule.latest(day, rhythm), day);
    if (!due.isEmpty()) {
      Set<String> said = rows.said(after, upTo);
      due.stream()
          .collect(Collectors.groupingBy(DueModule::person))
          .forEach((person, theirs) -> tell(person, theirs, said, rhythm, day));
    }
    return upTo;
  }

  private ReminderRule.Rhythm rhythm() {
    return new ReminderRule.Rhythm(
        settings.get(SiteSettings.REMIND_BEFORE),
        settings.get(SiteSettings.REMIND_EVERY),
        settings.get(SiteSettings.REMIND_MOST),
        settings.get(SiteSettings.REMIND_LEADER));
  }

  private void tell(
      long person,
      List<DueModule> due,
      Set<String> said,
      ReminderRule.Rhythm rhythm,
      LocalDate day) {
    Map<ReminderReason, Integer> counts = new EnumMap<>(ReminderReason.class);
    for (DueModule one : due) {
      ReminderRule.Step step = ReminderRule.step(one.dueOn(), day, rhythm);
      if (step != null && !said.contains(key(one, step.name()))) {
        counts.merge(step.reason(), 1, Integer::sum);
      }
    }
    for (Map.Entry<ReminderReason, Integer> reason : counts.entrySet()) {
      if (rows.once(person, reason.getKey(), day)) {
        tidings.tell(person, reason.getKey(), reason.getValue(), day);
        due.stream()
            .filter(one -> of(one, day, rhythm) == reason.getKey())
            .forEach(one -> rows.say(one, ReminderRule.step(one.dueOn(), day, rhythm).name()));
      }
    }
    List<DueModule> late =
        due.stream()
            .filter(one -> ReminderRule.escalates(one.dueOn(), day, rhythm))
            .filter(one -> !said.contains(key(one, ESCALATED)))
            .toList();
    if (!late.isEmpty()) {
      rows.leaders(person, day).forEach((leader, team) -> escalate(leader, team, day));
      late.forEach(one -> rows.say(one, ESCALATED));
    }
  }

  private static ReminderReason of(DueModule one, LocalDate day, ReminderRule.Rhythm rhythm) {
    ReminderRule.Step step = ReminderRule.step(one.dueOn(), day, rhythm);
    return step == null ? null : step.reason();
  }

  /** A leader hears once a day that something is late; the page behind it shows all of it. */
  private void escalate(long leader, String team, LocalDate day) {
    if (rows.once(leader, ReminderReason.ESCALATED, day)) {
      tidings.tellLeader(leader, team, day);
    }
  }

  private static String key(DueModule due, String step) {
    return due.person() + "/" + due.module() + "/" + due.dueOn() + "/" + step;
  }
}
