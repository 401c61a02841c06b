package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.account.Demonstration;
import org.alongside.account.DemonstrationPerson;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Roles;

/**
 * Most peers of the demonstration have a mentor: five mentors by a grant, who have completed W8.
 * Each of them, and each mentorship, is made in a transaction of its own, which is several times
 * quicker than all in one; what is there already is left alone, so that it goes on where it was cut
 * off.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationMentors {
  private static final String MENTOR = "mentor@demo.example";
  private static final String PEER = "peer@demo.example";
  private static final int MENTORS = 5;
  private static final int OWN = 7;
  private static final int EACH = 7;

  @EJB private Demonstration demonstration;
  @EJB private DemonstrationStages stages;
  @EJB private DemonstrationMentorships mentorships;
  @Inject private PersonDesk persons;

  /**
   * All of it.
   *
   * @param present the demonstration's today
   */
  @RolesAllowed(Roles.SYSTEM)
  public void generate(Instant present) {
    List<DemonstrationPerson> people = demonstration.people();
    Map<Long, Set<String>> roles = new HashMap<>();
    people.forEach(p -> roles.put(p.id(), new HashSet<>(persons.roles(p.id()))));
    long named =
        people.stream().filter(p -> p.email().equals(MENTOR)).findFirst().orElseThrow().id();
    List<Long> mentors = new ArrayList<>(List.of(named));
    people.stream()
        .map(DemonstrationPerson::id)
        .filter(id -> id != named && roles.get(id).contains(Roles.MENTOR))
        .limit(MENTORS - 1L)
        .forEach(mentors::add);
    mentors.forEach(mentor -> mentorships.makeReady(mentor, mentor == named, present));
    int attached = 0;
    for (DemonstrationPerson peer : peers(people, roles)) {
      if (attached < OWN + (MENTORS - 1) * EACH
          && mentorships.attach(peer, named, attached < OWN, present)) {
        attached++;
      }
    }
    stages.done(Stage.MENTORING, present);
  }

  /** Those in their post today, whoever stands on the sign-in page first. */
  private static List<DemonstrationPerson> peers(
      List<DemonstrationPerson> people, Map<Long, Set<String>> roles) {
    List<DemonstrationPerson> peers = new ArrayList<>();
    for (DemonstrationPerson person : people) {
      if (person.staffGroup() == null && roles.get(person.id()).contains(Roles.PEER)) {
        peers.add(person.email().equals(PEER) ? 0 : peers.size(), person);
      }
    }
    return peers;
  }
}
