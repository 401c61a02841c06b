package org.alongside.imports;

import java.time.LocalDate;
import org.alongside.people.Span;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRelation;
import org.alongside.people.TeamSetting;
import org.alongside.position.PositionPlan;

/** What is here already, as far as a file speaks of it. */
final class Known {
  private Known() {}

  /** A person; {@code email} is null without an account, {@code leftOn} while they are here. */
  record Person(
      long id,
      String publicId,
      String given,
      String family,
      String preferred,
      String language,
      StaffGroup group,
      String profession,
      LocalDate startOn,
      int version,
      String email,
      LocalDate leftOn) {
    String fullName() {
      return (given + " " + family).strip();
    }
  }

  /** That a person is in a team or leads it, now or later. */
  record Member(long id, long personId, long teamId, TeamRelation relation, Span span) {}

  /** That a person holds a role, now or later; {@code endsOn} is null where it is open. */
  record Grant(long id, long personId, String role, boolean everywhere, LocalDate endsOn) {}

  /** A site. */
  record Site(long id, String publicId, String name, LocalDate closedOn) {}

  /** A team; {@code siteId} is null where it works at none. */
  record Team(
      long id,
      String publicId,
      String name,
      TeamSetting setting,
      int version,
      LocalDate closedOn,
      Long siteId) {}

  /** A position that is not closed; {@code holder} is null while nobody is or will be in it. */
  record Position(
      long id, String publicId, long teamId, PositionPlan plan, int version, Holder holder) {}

  /** Whoever is in a position, or will be last; {@code until} is null where it is open. */
  record Holder(long tenure, long person, LocalDate from, LocalDate until) {}
}
