package org.alongside.huddle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.TeamRef;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Five minutes a week in which a whole team talks about one card with one question. Whoever leads
 * the team shows it and notes that it was held: no names, no answers.
 */
@Stateless
public class Huddles {
  private static final int WEEKS = 12;

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private HuddleSql rows;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * The card of a week.
   *
   * @param team public id
   * @param day any of the week's; null, or one to come: today's week
   * @param language {@code en} or {@code fr}
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public HuddlePage page(String team, LocalDate day, String language) {
    TeamRef found = seen(team);
    LocalDate now = HuddleCards.week(today.date());
    LocalDate week = week(day);
    LocalDate earliest = now.minusWeeks(WEEKS);
    Map<LocalDate, String> held =
        em.createNamedQuery("HuddleHeld.ofTeam", HuddleHeld.class)
            .setParameter("team", found.id())
            .setParameter("from", week.isBefore(earliest) ? week : earliest)
            .getResultStream()
            .collect(Collectors.toMap(HuddleHeld::weekOn, HuddleHeld::card));
    return new HuddlePage(
        found.name(),
        week,
        week.equals(now),
        HuddleCards.of(week, language),
        held.containsKey(week),
        IntStream.range(0, WEEKS)
            .mapToObj(now::minusWeeks)
            .map(
                on ->
                    new HuddlePage.Week(
                        on, HuddleCards.of(on, language).title(), held.containsKey(on)))
            .toList());
  }

  /**
   * Notes that the team talked about the card of a week. Again: nothing more happens.
   *
   * @param day any of the week's; null, or one to come: today's week
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public void hold(String team, LocalDate day) {
    TeamRef found = seen(team);
    LocalDate week = week(day);
    String card = HuddleCards.of(week, "en").id();
    if (rows.hold(found.id(), week, card, caller.personId(), clock.now())) {
      audited.fire(new Audited("huddle.held", "team", team, null));
    }
  }

  /** Takes that note back. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public void takeBack(String team, LocalDate day) {
    TeamRef found = seen(team);
    if (rows.takeBack(found.id(), week(day))) {
      audited.fire(new Audited("huddle.taken-back", "team", team, null));
    }
  }

  private LocalDate week(LocalDate day) {
    LocalDate now = HuddleCards.week(today.date());
    return day == null || day.isAfter(now) ? now : HuddleCards.week(day);
  }

  private TeamRef seen(String team) {
    TeamRef found = persons.team(team);
    access.requireSeesTeam(found.id());
    return found;
  }
}
