package org.alongside.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A community, for those who are in it.
 *
 * @param id public id
 * @param sponsor what its sponsor is called, or null
 * @param people who is in it, by name
 * @param asking who would like to join; for convenors only, else empty
 * @param invited who is invited and has not answered; for convenors only, else empty
 * @param own what the reader looks after
 * @param reviewDueOn when its purpose is to be looked at next
 * @param reviewDue whether that day has come
 * @param reviews of the years before, the latest first
 * @param open whether anything can still be added
 * @param version to be handed back with a change
 */
public record CommunityDetails(
    String id,
    String name,
    String purpose,
    CommunityKind kind,
    String sponsor,
    List<FellowRow> people,
    List<FellowRow> asking,
    List<FellowRow> invited,
    Set<CommunityRole> own,
    LocalDate reviewDueOn,
    boolean reviewDue,
    List<ReviewRow> reviews,
    boolean open,
    int version) {
  /** Whether the reader convenes it. */
  public boolean convenes() {
    return own.contains(CommunityRole.CONVENOR);
  }

  /** Whether the reader sees to it that talk stays kind. */
  public boolean moderates() {
    return convenes() || own.contains(CommunityRole.KNOWLEDGE_KEEPER);
  }
}
