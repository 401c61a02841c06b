package org.alongside.competency;

/**
 * Who decides whether experience counts, and how far. Source: domain page, section A: nobody signs
 * off for themselves; level 3 needs an observation, which nobody here has made of what was done
 * elsewhere, so that experience counts up to level 2. Pure.
 */
final class CreditRule {
  /** As far as experience from elsewhere counts. */
  static final int HIGHEST = 2;

  /** What speaks against somebody. */
  enum Bar {
    OWN,
    NOT_GRANTED,
    NOT_PEER,
    LINE
  }

  private CreditRule() {}

  /**
   * What speaks against it that somebody decides; null: nothing.
   *
   * @param own whether it is their own
   * @param granted whether a coordinator's grant as a senior peer covers it today
   * @param peer whether they are a peer worker today
   * @param inLine whether one of the two manages or leads the other today
   */
  static Bar bar(boolean own, boolean granted, boolean peer, boolean inLine) {
    if (own) {
      return Bar.OWN;
    }
    if (!granted) {
      return Bar.NOT_GRANTED;
    }
    if (!peer) {
      return Bar.NOT_PEER;
    }
    return inLine ? Bar.LINE : null;
  }

  /** What is signed off: nothing above what either of the two has said. */
  static int signed(int self, int assessor) {
    return Math.min(Math.min(self, assessor), HIGHEST);
  }
}
