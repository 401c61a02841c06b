package org.alongside.bench;

import java.util.Optional;

/** Who asks. The numbers of those who are measured are those of people.sql. */
enum Who {
  /** Somebody who has not signed in. */
  STRANGER(0),
  /** Leads the team of 300. */
  LEADER(1),
  /** Has the generated module in their plan. */
  LEARNER(33),
  /** Has twelve mentees. */
  MENTOR(65),
  /** Looks after all of the organisation. */
  COORDINATOR(97);

  private static final int PEOPLE = 32;

  private final int first;

  Who(int first) {
    this.first = first;
  }

  /** Number of the first of them. */
  int first() {
    return first;
  }

  /** How many there are: as many as the highest level has connections. */
  int people() {
    return this == STRANGER ? 0 : PEOPLE;
  }

  /** As whom the person with this number was made to be measured. */
  static Optional<Who> of(int number) {
    for (Who who : values()) {
      if (who != STRANGER && number >= who.first && number < who.first + PEOPLE) {
        return Optional.of(who);
      }
    }
    return Optional.empty();
  }
}
