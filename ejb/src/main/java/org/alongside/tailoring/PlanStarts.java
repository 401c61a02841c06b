package org.alongside.tailoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.Reach;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.MessageRecalled;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** People whom the caller coordinates and who have not begun, and a friendly word to them. */
@Stateless
public class PlanStarts {
  private static final int MOST = 100;
  private static final String MESSAGE = "plan-reminder";

  @EJB private Access access;
  @Inject private StartQueries queries;
  @Inject private PlanReminderSql reminders;
  @Inject private PersonDesk persons;
  @Inject private FactsDesk facts;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Event<MessageRecalled> recalls;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** Who started first at the top; at most a hundred a page. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<StartRow> waiting(StartQueue queue, int first, int size) {
    return queries.waiting(queue, reach(), today.date(), first, Math.min(size, MOST));
  }

  /** How many they are. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int count(StartQueue queue) {
    return queries.count(queue, reach(), today.date());
  }

  private Reach reach() {
    access.requireCoordinator();
    return access.reach();
  }

  /**
   * Reminds somebody that their plan waits; once a day, whoever does it.
   *
   * @param person public id
   * @throws BusinessException 404; 409 they have begun, or were reminded today
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void remind(StartQueue queue, String person) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    LocalDate day = today.date();
    if (!queries.waits(queue, id, day)) {
      throw Refusal.conflict("tailoring.error.begun");
    }
    PlanReminder reminder = reminders.of(id);
    Instant before = reminder.remindedAt();
    if (before != null && facts.day(before).equals(day)) {
      throw Refusal.conflict("tailoring.error.reminded");
    }
    reminder.remind(caller.personId(), clock.now());
    audited.fire(new Audited("plan.reminder.sent", "person", person, id));
    messages.fire(new MessageAsked(id, MESSAGE, day.toString(), Map.of(), "/plan"));
  }

  /**
   * Takes the last reminder back, as long as nobody has read it and no mail carries it.
   *
   * @param person public id
   * @throws BusinessException 404; 409 it has reached them, or there is none
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void takeBack(String person) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    PlanReminder reminder = reminders.of(id);
    if (reminder.remindedAt() == null) {
      throw Refusal.conflict("tailoring.error.notReminded");
    }
    MessageRecalled recalled =
        new MessageRecalled(id, MESSAGE, facts.day(reminder.remindedAt()).toString());
    recalls.fire(recalled);
    if (!recalled.isUnheard()) {
      throw Refusal.conflict("tailoring.error.reminderHeard");
    }
    reminder.takeBack();
    audited.fire(new Audited("plan.reminder.taken-back", "person", person, id));
  }
}
