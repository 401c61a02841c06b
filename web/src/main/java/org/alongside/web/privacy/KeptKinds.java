package org.alongside.web.privacy;

/**
 * In which kinds people are told what is kept about them. The words of each lie in the bundle: what
 * it is, who sees it; what goes when somebody is erased, and what stays, why, and how long. Which
 * table is of which kind stands in {@code erasure.txt} of the tests.
 */
final class KeptKinds {
  /** What is kept while somebody is here. */
  static final String[] HELD = {
    "who",
    "work",
    "plan",
    "learning",
    "notes",
    "practice",
    "mentoring",
    "community",
    "survey",
    "messages",
    "log"
  };

  /** What goes when somebody is erased. */
  static final String[] GOES = {
    "access", "name", "notes", "plan", "answers", "practice", "mentoring", "posts", "messages"
  };

  /** What stays then, without a name. */
  static final String[] STAYS = {
    "completions",
    "certificates",
    "positions",
    "meetings",
    "decisions",
    "community",
    "teaching",
    "surveys",
    "log",
    "copies"
  };

  private KeptKinds() {}
}
