package org.alongside.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.TeamRef;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.reminder.ReminderDesk;
import org.alongside.tailoring.PlanAnswer;
import org.alongside.tailoring.PlanAsking;
import org.alongside.team.ActReceipt.LeftOut;
import org.alongside.team.ActReceipt.Why;

/**
 * What whoever leads or looks after a team does for several of its people at once: remind, ask a
 * module, give more time. For whom it cannot be done is told; the others are done all the same.
 */
@Stateless
public class TeamActs {
  /** People of one act at most. */
  static final int MOST = 100;

  @EJB private Access access;
  @Inject private PersonDesk persons;
  @Inject private TeamFactsQueries facts;
  @Inject private ReminderDesk reminders;
  @Inject private PlanAsking plans;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private Today today;

  /**
   * The names of people of a team, in its order; whoever is not in it today is left out.
   *
   * @param team public id
   * @param people public ids
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public List<String> names(String team, Collection<String> people) {
    return chosen(seen(team), people).members().stream().map(TeamFacts.Member::name).toList();
  }

  /** Reminds people of what is open of theirs: each at most once a day. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public ActReceipt remind(String team, Collection<String> people) {
    TeamRef found = seen(team);
    List<TeamFacts.Member> members = chosen(found, people).members();
    List<Long> others =
        members.stream().map(TeamFacts.Member::id).filter(id -> !access.isSelf(id)).toList();
    Set<Long> reminded = reminders.remind(others);
    done("team.reminded", found);
    return new ActReceipt(
        reminded.size(),
        members.stream()
            .filter(m -> !reminded.contains(m.id()))
            .map(m -> new LeftOut(m.name(), access.isSelf(m.id()) ? Why.SELF : Why.NOTHING_OPEN))
            .toList());
  }

  /**
   * Asks a module of people which their plans leave to them.
   *
   * @param module code
   * @param due day by which it is to be done
   * @param why they read it
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public ActReceipt assign(
      String team, Collection<String> people, String module, LocalDate due, String why) {
    TeamRef found = seen(team);
    plans.requireDay(due);
    requireReason(why);
    String as =
        caller.is(Roles.LEADER)
            ? Roles.LEADER
            : caller.is(Roles.COORDINATOR) ? Roles.COORDINATOR : Roles.ADMIN;
    ActReceipt receipt =
        each(found, people, module, person -> plans.ask(person, module, due, why, as));
    done("team.assigned", found);
    return receipt;
  }

  /**
   * Gives people more time for a module that is asked of them.
   *
   * @param until the new day
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER})
  public ActReceipt extend(String team, Collection<String> people, String module, LocalDate until) {
    TeamRef found = seen(team);
    plans.requireDay(until);
    ActReceipt receipt = each(found, people, module, person -> plans.extend(person, module, until));
    done("team.extended", found);
    return receipt;
  }

  private static void requireReason(String why) {
    if (why == null || why.isBlank()) {
      throw new BusinessException(BusinessException.Kind.INVALID, "team.error.why");
    }
  }

  private TeamRef seen(String team) {
    TeamRef found = persons.team(team);
    access.requireSeesTeam(found.id());
    return found;
  }

  /**
   * One after the other in the order of their ids, so that two acts at once do not stand crosswise.
   */
  private ActReceipt each(
      TeamRef team, Collection<String> people, String module, Function<Long, PlanAnswer> act) {
    TeamFacts known = chosen(team, people);
    List<TeamFacts.Member> members =
        known.members().stream().sorted(Comparator.comparing(TeamFacts.Member::id)).toList();
    List<LeftOut> left = new ArrayList<>();
    for (TeamFacts.Member member : members) {
      Why why = act(known, member, module, act);
      if (why != null) {
        left.add(new LeftOut(member.name(), why));
      }
    }
    return new ActReceipt(members.size() - left.size(), left);
  }

  private Why act(
      TeamFacts known, TeamFacts.Member member, String module, Function<Long, PlanAnswer> act) {
    if (access.isSelf(member.id())) {
      return Why.SELF;
    }
    if (known.hasDone(member, module, today.date())) {
      return Why.COMPLETED;
    }
    PlanAnswer answer = act.apply(member.id());
    return answer == PlanAnswer.DONE ? null : Why.valueOf(answer.name());
  }

  /** What is known of the team, of its members only those who were chosen. */
  private TeamFacts chosen(TeamRef team, Collection<String> people) {
    if (people == null || people.isEmpty() || people.size() > MOST) {
      throw new BusinessException(BusinessException.Kind.INVALID, "team.error.people", MOST);
    }
    Set<String> wanted = new HashSet<>(people);
    TeamFacts all = facts.of(team.id(), today.date());
    return new TeamFacts(
        all.members().stream().filter(m -> wanted.contains(m.publicId())).toList(),
        all.asked(),
        all.done(),
        all.started(),
        all.paused(),
        all.adjusted(),
        all.versions());
  }

  private void done(String action, TeamRef team) {
    audited.fire(new Audited(action, "team", team.publicId(), null));
  }
}
