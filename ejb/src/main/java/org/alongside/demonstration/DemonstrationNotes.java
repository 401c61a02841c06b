package org.alongside.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** What the peer of the demonstration has written beside two units of P01. */
@Stateless
public class DemonstrationNotes {
  private static final String MODULE = "P01";

  @EJB private Journals journals;
  @Inject private SiteClock clock;

  /**
   * Writes it, as the caller; nothing where notes cannot be written, for want of a site key.
   *
   * @param present the demonstration's today
   * @return whether it is written
   */
  @RolesAllowed(Roles.PERSON)
  public boolean write(Instant present) {
    if (!journals.opens()) {
      return false;
    }
    note(
        present.minus(Duration.ofDays(6)),
        "first-questions",
        """
        My own answer when someone asks what I am here for:

        *"I've been on the other side of this door. I'm not staff who checks on you. I'm somebody to talk to who knows what waiting for a pass feels like."*

        Too long. Shorter by Thursday.""");
    note(
        present.minus(Duration.ofDays(5)),
        "whose-task",
        """
        - med questions: to the nurse, and stay while she comes
        - "just sit with him till the doctor is free": yes, if **he** wants that

        Ask at the next meeting: who covers the front desk when I say no?""");
    return true;
  }

  private void note(Instant at, String unit, String text) {
    SaveJournalEntry command =
        new SaveJournalEntry(
            new JournalPlace(MODULE, unit, JournalPlace.NOTE),
            "demo-" + unit,
            "demonstration",
            0,
            text);
    clock.at(at, () -> journals.save(command));
  }
}
