package org.alongside.tailoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamSetting;

/**
 * Everything that the rules may know of somebody; never a diagnosis. A peer has a {@code role},
 * everybody else a {@code staffGroup}; of the latter only {@code alsoPeer} and the dates count.
 *
 * @param role null for staff
 * @param staffGroup null for peers
 * @param alsoPeer whether a member of staff is a peer as well
 * @param startOn first day in the post
 * @param asOf the day as of which trainings, certificate and practice are judged
 * @param remoteShare share of the work that is done from afar, 0 to 1
 * @param formalHours hours of paid or volunteer peer support so far
 * @param certificate null: none is claimed
 * @param lastPracticeOn null: unknown
 * @param confidence 1 to 5, by competency; those that are missing were not said
 * @param fte share of a full-time post, above 0, at most 1
 */
public record PlanFacts(
    PeerRole role,
    StaffGroup staffGroup,
    boolean alsoPeer,
    LocalDate startOn,
    LocalDate asOf,
    Set<TeamSetting> settings,
    boolean loneWorking,
    boolean facilitatesGroups,
    BigDecimal remoteShare,
    BigDecimal formalHours,
    List<Training> priorTraining,
    Certificate certificate,
    LocalDate lastPracticeOn,
    Map<String, Integer> confidence,
    BigDecimal fte) {

  /** Copies what can be changed. */
  public PlanFacts {
    settings = Set.copyOf(settings);
    priorTraining = List.copyOf(priorTraining);
    confidence = Map.copyOf(confidence);
  }

  /** What is known of a peer of whom nothing else has been said yet. */
  public static PlanFacts peer(PeerRole role, LocalDate startOn, LocalDate asOf) {
    return new PlanFacts(
        role,
        null,
        false,
        startOn,
        asOf,
        Set.of(),
        false,
        false,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        List.of(),
        null,
        null,
        Map.of(),
        BigDecimal.ONE);
  }

  /** What is known of a member of staff. */
  public static PlanFacts staff(
      StaffGroup group, boolean alsoPeer, LocalDate startOn, LocalDate asOf) {
    return new PlanFacts(
        null,
        group,
        alsoPeer,
        startOn,
        asOf,
        Set.of(),
        false,
        false,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        List.of(),
        null,
        null,
        Map.of(),
        BigDecimal.ONE);
  }

  /** Whether it is about a peer, and so about the peer programme. */
  public boolean isPeer() {
    return role != null;
  }

  /**
   * A training from before.
   *
   * @param completedOn null: unknown
   * @param verified whether a coordinator has looked at the evidence and said yes
   * @param mapsTo modules of the peer programme whose content it covered
   * @param province where in Canada it was taken, by its two letters; null: unknown or elsewhere
   */
  public record Training(
      BigDecimal hours,
      LocalDate completedOn,
      boolean verified,
      Set<String> mapsTo,
      String province) {
    /** Copies what can be changed. */
    public Training {
      mapsTo = Set.copyOf(mapsTo);
    }
  }

  /** A certificate of Peer Support Canada, or an equal one, as far as it is known. */
  public record Certificate(boolean held, boolean current, boolean verified) {}
}
