package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.competency.AbilityDesk;
import org.alongside.competency.CompetencyPage;
import org.alongside.learning.LearningDesk;
import org.alongside.learning.LearningOf;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.stories.SharedRow;
import org.alongside.stories.StoryDesk;
import org.alongside.tailoring.PlanDesk;
import org.alongside.tailoring.PlanLine;

/**
 * What a mentor sees of their mentee beside the meetings; whoever stands in, what was handed over.
 */
@Stateless
public class Mentees {
  @Inject private Sight sight;
  @Inject private LearningDesk learning;
  @Inject private PlanDesk plans;
  @Inject private AbilityDesk abilities;
  @Inject private StoryDesk stories;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;

  /**
   * How far the mentee is with their modules; never how they answered.
   *
   * @param mentorship public id
   */
  @RolesAllowed(Roles.PERSON)
  public LearningOf learning(String mentorship, String language) {
    Sight.Seen seen = sight.see(mentorship).handing(HandoverItem.LEARNING);
    long mentee = seen.mentorship().menteeId();
    if (seen.side() != MentoringSide.MENTEE) {
      String person = persons.who(mentee).ref().publicId();
      audited.fire(new Audited("person.learning.read", "person", person, mentee));
    }
    return learning.of(mentee, language);
  }

  /**
   * What the mentee's plan asks, and by when: the same day as they see themselves.
   *
   * @param mentorship public id
   */
  @RolesAllowed(Roles.PERSON)
  public List<PlanLine> plan(String mentorship, String language) {
    Sight.Seen seen = sight.see(mentorship).handing(HandoverItem.LEARNING);
    long mentee = seen.mentorship().menteeId();
    if (seen.side() != MentoringSide.MENTEE) {
      String person = persons.who(mentee).ref().publicId();
      audited.fire(new Audited("person.plan.read", "person", person, mentee));
    }
    return plans.of(mentee, language);
  }

  /**
   * What the mentee is able to do, with ratings and evidence.
   *
   * @param mentorship public id
   */
  @RolesAllowed(Roles.PERSON)
  public CompetencyPage competencies(String mentorship, String language) {
    Sight.Seen seen = sight.see(mentorship).handing(HandoverItem.COMPETENCIES);
    long mentee = seen.mentorship().menteeId();
    if (seen.side() != MentoringSide.MENTEE) {
      String person = persons.who(mentee).ref().publicId();
      audited.fire(new Audited("person.competencies.read", "person", person, mentee));
    }
    return abilities.page(mentee, caller.personId(), language);
  }

  /**
   * What the mentee shares with their mentor now: each by itself, and gone when it is taken back.
   * Not for whoever stands in.
   *
   * @param mentorship public id
   */
  @RolesAllowed(Roles.PERSON)
  public List<SharedRow> shared(String mentorship) {
    Mentorship seen = sight.see(mentorship).own().mentorship();
    return stories.shared(seen.menteeId(), seen.mentorId());
  }
}
