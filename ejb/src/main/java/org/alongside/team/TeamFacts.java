package org.alongside.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.StaffGroup;

/**
 * What is known of a team's people on a day, read by a fixed number of statements.
 *
 * @param members who is in it or leads it, by name
 * @param asked day by module, by person; a module without a day is there with null
 * @param done the newest completion by module, by person
 * @param started modules that are begun and not completed, by person
 * @param paused who has paused
 * @param adjusted of whom a date was moved
 * @param versions the current version of each module that is asked of somebody
 */
record TeamFacts(
    List<Member> members,
    Map<Long, Map<String, LocalDate>> asked,
    Map<Long, Map<String, MatrixRule.Done>> done,
    Map<Long, Set<String>> started,
    Set<Long> paused,
    Set<Long> adjusted,
    Map<String, Long> versions) {

  /**
   * Somebody.
   *
   * @param group null: a peer worker, or nobody's
   */
  record Member(long id, String publicId, String name, StaffGroup group, boolean leads) {}

  /** Where a member is with a module, or null where it is not asked of them. */
  MatrixRule.At at(Member member, String module, LocalDate today) {
    Map<String, LocalDate> theirs = asked.getOrDefault(member.id(), Map.of());
    return theirs.containsKey(module)
        ? MatrixRule.of(
            theirs.get(module),
            done.getOrDefault(member.id(), Map.of()).get(module),
            started.getOrDefault(member.id(), Set.of()).contains(module),
            paused.contains(member.id()),
            today)
        : null;
  }

  /** Whether a member has completed a module so that it counts. */
  boolean hasDone(Member member, String module, LocalDate today) {
    MatrixRule.Done theirs = done.getOrDefault(member.id(), Map.of()).get(module);
    return theirs != null && (theirs.lastDay() == null || !theirs.lastDay().isBefore(today));
  }
}
