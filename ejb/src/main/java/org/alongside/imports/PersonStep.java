package org.alongside.imports;

import java.util.List;
import org.alongside.people.AddPerson;
import org.alongside.people.ChangePerson;
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
 * @param manager their line manager, or null
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
    Spot.Person manager) {
  /** A team to be in or to lead. */
  record Join(Spot.Team team, TeamRelation relation) {}
}
