package org.alongside.gathering;

/**
 * How a community is, in words.
 *
 * @param numbers whether the numbers are told: five or more people are in it
 * @param meetings how many meetings were held in the last 12 months; 0 where no numbers are told
 * @param uses how often resources were used at work in the last 90 days; 0 likewise
 */
public record HealthWords(
    Spread spread, Newcomers newcomers, Use use, boolean numbers, int meetings, long uses) {

  /** How many of its people come to its meetings. */
  public enum Spread {
    NOT_YET,
    FEW,
    HALF,
    MOST
  }

  /** Whether those come who are new. */
  public enum Newcomers {
    TOO_FEW,
    NOT_YET,
    SOME,
    MOST
  }

  /** Whether what was made is used at work. */
  public enum Use {
    NOT_YET,
    SOME,
    OFTEN
  }
}
