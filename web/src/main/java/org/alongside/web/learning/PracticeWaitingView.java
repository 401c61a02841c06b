package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.alongside.learning.Attestations;
import org.alongside.learning.Practicum;
import org.alongside.platform.Roles;
import org.omnifaces.util.Faces;

/** How much waits of hours and words, on the desk of a coordinator or a leader. */
@Named
@RequestScoped
public class PracticeWaitingView {
  @EJB private Practicum practicum;
  @EJB private Attestations attestations;

  /** Whether the reader confirms hours: an administrator by itself does not. */
  public boolean isConfirming() {
    return Stream.of(Roles.COORDINATOR, Roles.LEADER).anyMatch(Faces::isUserInRole);
  }

  /** Entries of practicum hours to confirm. */
  public int getHours() {
    return practicum.countWaiting();
  }

  /** Words to note. */
  public int getWords() {
    return attestations.countWaiting();
  }
}
