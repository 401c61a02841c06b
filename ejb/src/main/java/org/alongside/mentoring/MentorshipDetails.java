package org.alongside.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.catalogue.MentoringAgreement;

/**
 * A mentorship, as one of the people in it sees it.
 *
 * @param publicId what stands in addresses
 * @param side as what the reader looks at it
 * @param person public id of the mentee
 * @param mentee their name
 * @param mentor the mentor's name
 * @param beganOn the day on which both had accepted the agreement, or null
 * @param trialEndsOn first day after the trial, or null
 * @param endsOn first day without it, or null
 * @param conflict what a coordinator has named and both accepted, or null
 * @param agreement the version that they accept
 * @param menteeAgreedAt when the mentee accepted it, or null
 * @param mentorAgreedAt when the mentor did, or null
 * @param link through what they are attached
 * @param linkedOn since when
 * @param helpAskedAt since when the mentee has asked for help, or null
 * @param covers who stands in, stood in or will, the latest first
 * @param handed what the reader may see: all of it, or what was handed over
 */
public record MentorshipDetails(
    String publicId,
    MentoringSide side,
    String person,
    String mentee,
    String mentor,
    MentorshipState state,
    LocalDate beganOn,
    LocalDate trialEndsOn,
    LocalDate endsOn,
    EndReason endReason,
    String conflict,
    MentoringAgreement agreement,
    Instant menteeAgreedAt,
    Instant mentorAgreedAt,
    LinkKind link,
    LocalDate linkedOn,
    Instant helpAskedAt,
    List<CoverRow> covers,
    Set<HandoverItem> handed) {
  /** Whether the reader still has to accept the agreement. */
  public boolean awaitsReader() {
    return state == MentorshipState.AGREEING
        && (side == MentoringSide.MENTEE ? menteeAgreedAt : mentorAgreedAt) == null;
  }
}
