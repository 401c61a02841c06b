package org.alongside.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * A live event as a list shows it.
 *
 * @param id public id
 * @param module code of the module whose live part it is
 * @param title that module's title in the reader's language, or its first
 * @param titleLanguage the language of that
 * @param zone where it takes place
 * @param place or null: only by its link
 * @param link address of the call, for those only who take part or look after it; else null
 * @param language it is held in
 * @param team name of the team whose session it is, or null: there is a sign-up
 * @param places how many can take part; null: without limit
 * @param taken how many have a place
 * @param waiting how many wait for one
 * @param facilitator what its facilitator is called, or null: still to be found
 * @param standing how the reader stands to it, or null: not at all
 * @param presence whether the reader was there, or null: not known
 * @param began whether it has begun
 * @param over whether it is over
 */
public record EventRow(
    String id,
    String module,
    String title,
    String titleLanguage,
    Instant startsAt,
    int minutes,
    String zone,
    String place,
    String link,
    String language,
    String team,
    Integer places,
    int taken,
    int waiting,
    EventState state,
    String facilitator,
    Standing standing,
    Presence presence,
    boolean began,
    boolean over) {

  /** When it ends. */
  public Instant endsAt() {
    return startsAt.plus(Duration.ofMinutes(minutes));
  }

  /** Whether somebody who asks now gets a place at once. */
  public boolean hasRoom() {
    return places == null || taken < places && waiting == 0;
  }

  /** Whether it is to come. */
  public boolean toCome() {
    return state == EventState.PLANNED && !began;
  }

  /** Whether the reader has a place, or is waiting for one. */
  public boolean mine() {
    return standing == Standing.GOING || standing == Standing.WAITING;
  }
}
