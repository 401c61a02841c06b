package org.alongside.imports;

import java.time.LocalDate;
import java.util.List;
import org.alongside.people.AddPerson;
import org.alongside.people.ChangePerson;
import org.alongside.people.LeavingReason;
import org.alongside.people.TeamRelation;

/**
 * What a row does to a person.
 *
 * @param spot who it is
 * @param number what the file knows them by and we do not yet, or null
 * @param add what is added, or null
 * @param change what is changed, or null
 * @param email the address that somebody who is here is to sign in with, or null
 * @param roles roles to give somebody who is here
 * @param joins teams to join or lead
 * @param ends memberships that end
 * @param roleEnds roles that end
 * @param manager their line manager, or null
 * @param leave that they leave, or null; then nothing else
 */
record PersonStep(
    Spot.Person spot,
    String number,
    AddPerson add,
    ChangePerson change,
    String email,
    List<String> roles,
    List<Join> joins,
    List<Known.Member> ends,
    List<Known.Grant> roleEnds,
    Spot.Person manager,
    Leave leave) {
  /** A team to be in or to lead. */
  record Join(Spot.Team team, TeamRelation relation) {}

  /** The first day on which somebody is no longer here, and why. */
  record Leave(LocalDate day, LeavingReason reason) {}

  /** Somebody comes. */
  static PersonStep adds(Spot.Person who, String number, AddPerson add, List<Join> joins) {
    return new PersonStep(
        who, number, add, null, null, List.of(), joins, List.of(), List.of(), null, null);
  }

  /** Somebody who is here leaves. */
  static PersonStep leaves(Spot.Person who, Leave leave) {
    return new PersonStep(
        who, null, null, null, null, List.of(), List.of(), List.of(), List.of(), null, leave);
  }

  PersonStep managedBy(Spot.Person by) {
    return new PersonStep(
        spot, number, add, change, email, roles, joins, ends, roleEnds, by, leave);
  }
}
