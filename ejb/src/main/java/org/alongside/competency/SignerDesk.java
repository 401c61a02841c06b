package org.alongside.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.MentorLines;
import org.alongside.people.PowerLines;
import org.alongside.people.Today;

/**
 * Who may rate and sign off what of whom: the person's own mentor, what they hold at level 3
 * themselves or by a grant; an assessor, what a grant names. A mentor with a named conflict, or who
 * stands in, signs nothing; and neither does whoever manages or leads the person today, or is
 * managed or led by them, from whenever that is so.
 */
@Dependent
class SignerDesk {
  private static final int ALONE = 3;

  @Inject private CompetencyQueries queries;
  @Inject private MentorLines mentors;
  @Inject private PowerLines lines;
  @Inject private Today today;

  /** What somebody may sign off for one person. */
  final class Signer {
    private final long person;
    private final boolean mentor;
    private final Map<String, Integer> own;
    private final List<AssessorGrant> grants;

    private Signer(long signer, long person) {
      LocalDate day = today.date();
      this.person = person;
      boolean barred = signer == person || lines.around(person, day).contains(signer);
      this.mentor = !barred && mentors.signs(signer, person);
      this.grants = barred ? List.of() : queries.grantsInForce(signer, day);
      this.own = mentor ? levels(queries.held(signer)) : Map.of();
    }

    boolean isAny() {
      return mentor
          || grants.stream().anyMatch(g -> g.subjectId() != null && g.subjectId() == person);
    }

    boolean may(String competency) {
      return mentor && own.getOrDefault(competency, 0) >= ALONE || grant(competency).isPresent();
    }

    /** The grant by which, where they do not hold it themselves. */
    Optional<AssessorGrant> grant(String competency) {
      return grants.stream().filter(g -> g.covers(competency, person, mentor)).findFirst();
    }

    boolean holds(String competency) {
      return mentor && own.getOrDefault(competency, 0) >= ALONE;
    }
  }

  Signer of(long signer, long person) {
    return new Signer(signer, person);
  }

  /** The highest level that holds, by competency. */
  static Map<String, Integer> levels(List<HeldLevel> held) {
    Map<String, Integer> levels = new HashMap<>();
    held.stream()
        .filter(HeldLevel::holds)
        .forEach(h -> levels.merge(h.competency(), h.level(), Math::max));
    return levels;
  }
}
