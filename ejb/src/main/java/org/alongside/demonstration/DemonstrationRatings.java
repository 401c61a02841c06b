package org.alongside.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.alongside.account.DemonstrationPerson;
import org.alongside.competency.AddEvidence;
import org.alongside.competency.Competencies;
import org.alongside.competency.CompetencyPage;
import org.alongside.competency.EvidenceKind;
import org.alongside.competency.RateSelf;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Roles;

/** What the peers of the demonstration are able to do, as they and their mentors see it. */
@Dependent
class DemonstrationRatings {
  private static final String PEER = "peer@demo.example";
  private static final List<String> RATED = List.of("C1", "C3", "C5", "C10");

  @EJB private Competencies competencies;
  @Inject private PersonDesk persons;
  @Inject private Acting acting;

  /** Those who are longer in their post have more signed off; the first of all waits for it. */
  void rate(DemonstrationPerson peer, long mentor, int since, Instant present) {
    boolean first = peer.email().equals(PEER);
    int count = first ? RATED.size() : Math.min(RATED.size(), since / 40);
    for (int i = 0; i < count; i++) {
      int level = i == 0 && since > 90 ? 2 : 1;
      boolean waits = first && i == count - 1;
      Instant then = acting.ago(present, Math.min(since - 1, 20 - 4 * i));
      sign(peer.id(), mentor, RATED.get(i), waits ? 2 : level, then, waits);
    }
  }

  private void sign(long peer, long mentor, String which, int level, Instant then, boolean waits) {
    String person = persons.who(peer).ref().publicId();
    RateSelf own = new RateSelf(which, level, "Most of the time.");
    acting.as(peer, Roles.PEER, then, () -> competencies.rate(own));
    AddEvidence evidence =
        new AddEvidence(
            which,
            EvidenceKind.OBSERVATION,
            acting.day(then),
            "Seen on the unit: short, calm, and the choice stayed with the person.",
            false);
    acting.as(mentor, Roles.MENTOR, then, () -> competencies.addEvidence(person, evidence));
    CompetencyPage page = acting.get(peer, Roles.PEER, then, () -> competencies.mine("en"));
    String rating =
        page.rows().stream()
            .filter(r -> r.id().equals(which))
            .findFirst()
            .orElseThrow()
            .rating()
            .publicId();
    acting.as(mentor, Roles.MENTOR, then, () -> competencies.assess(rating, level, null));
    if (!waits) {
      acting.as(mentor, Roles.MENTOR, then, () -> competencies.signOff(rating, level));
    }
  }
}
