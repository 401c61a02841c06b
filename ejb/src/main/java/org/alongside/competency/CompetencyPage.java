package org.alongside.competency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What somebody is able to do, for themselves or for whoever rates with them.
 *
 * @param person public id
 * @param name their name
 * @param own whether the reader is that person
 * @param mapNumber the version of the map
 * @param rows a competency each, in the map's order
 * @param gateMissing competencies in which level 2 is missing before they are with people by
 *     themselves
 */
public record CompetencyPage(
    String person,
    String name,
    boolean own,
    int mapNumber,
    List<Row> rows,
    List<String> gateMissing) {
  /**
   * One competency.
   *
   * @param levels what somebody does at level 1 to 4
   * @param held the level that holds today, 0-4
   * @param rating the one that goes on or was signed last; null: never rated
   * @param steps what was signed off and withdrawn, in order
   * @param evidence in order
   * @param missing what evidence is missing for the next level
   * @param mayRate whether the reader may rate and sign it off as an assessor
   * @param maySign whether a level can be signed off now, by the reader
   * @param signable the highest level that both see; 0: none
   */
  public record Row(
      String id,
      String title,
      List<String> levels,
      int held,
      Rating rating,
      List<Step> steps,
      List<Evidence> evidence,
      Set<MissingEvidence> missing,
      boolean mayRate,
      boolean maySign,
      int signable) {
    /** What they do at the level that they hold; nothing at level 0. */
    public String behaviour() {
      return held == 0 ? "" : levels.get(held - 1);
    }
  }

  /**
   * A rating as the reader may see it.
   *
   * @param self the person's own level; null while the reader is to rate first
   * @param assessor the other's level; null while they have not rated
   * @param assessorName who they are, or null
   * @param apart two levels or more between the two: worth talking about
   */
  public record Rating(
      String publicId,
      RatingState state,
      Integer self,
      String selfNote,
      Instant selfAt,
      Integer assessor,
      String assessorNote,
      String assessorName,
      boolean apart) {}

  /**
   * A level that was signed off.
   *
   * @param by who signed, and in whose name
   * @param withdrawnOn when it was withdrawn, or null
   * @param decision what came of the appeal, or null
   */
  public record Step(
      String publicId,
      int level,
      LocalDate on,
      String by,
      boolean holds,
      LocalDate withdrawnOn,
      String reason,
      String plan,
      String appeal,
      AppealDecision decision,
      String decisionReason) {}

  /**
   * A piece of evidence.
   *
   * @param removable whether the reader wrote it
   */
  public record Evidence(
      String publicId,
      EvidenceKind kind,
      LocalDate on,
      String words,
      String by,
      boolean removable) {}
}
