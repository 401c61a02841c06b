package org.alongside.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.people.ConsentShown;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/** What mentors say about themselves, by which they are matched. */
@Stateless
public class MentorProfiles {
  @PersistenceContext private EntityManager em;
  @Inject private MatchQueries queries;
  @Inject private PersonDesk persons;
  @Inject private Event<ConsentShown> consents;
  @Inject private Caller caller;
  @Inject private Today today;

  /** The caller's own, with where they stand. */
  @RolesAllowed(Roles.MENTOR)
  public MentorStanding mine() {
    long self = caller.personId();
    LocalDate day = today.date();
    MentorProfile kept = em.find(MentorProfile.class, self);
    String language = persons.who(self).language();
    int mentees = queries.load(List.of(self), day).getOrDefault(self, 0);
    return new MentorStanding(
        kept == null
            ? MentorProfileDetails.none(language == null ? "en" : language)
            : kept.details(),
        mentees,
        mentees >= MatchRule.MANY_MENTEES,
        queries.ready(Set.of(self), day).contains(self));
  }

  /**
   * Keeps it. What was proposed or agreed before stays as it was.
   *
   * @throws org.alongside.platform.BusinessException when it was changed in another window since
   */
  @RolesAllowed(Roles.MENTOR)
  public void change(MentorProfileDetails said) {
    long self = caller.personId();
    MentorProfile kept = em.find(MentorProfile.class, self);
    if (!said.grounds().isEmpty()) {
      consents.fire(new ConsentShown(self, GroundsConsentSql.MATCHING));
    }
    if (kept == null) {
      em.persist(new MentorProfile(self, said));
      return;
    }
    queries.lock(kept);
    if (kept.version() != said.version()) {
      throw Refusal.conflict("mentoring.error.changedSince");
    }
    kept.describe(said);
  }
}
