package org.alongside.community;

/**
 * Who may enter a community at all. It is asked again at every step, of whoever calls, whatever
 * they were let in as: whoever comes to manage somebody stands outside a space of peers from that
 * day on, and whoever no longer does may come back.
 */
final class EntryRule {
  private EntryRule() {}

  /**
   * What the rule goes by, today.
   *
   * @param peer holds the role of a peer worker
   * @param mentor holds the role of a practice mentor
   * @param keeps coordinates, administers or evaluates, anywhere, beside whatever else they are
   * @param leads leads a team, any team
   * @param manages is anybody's line manager, or belongs to the managers, executives or personnel
   * @param left has left the service
   */
  record Facts(
      boolean peer, boolean mentor, boolean keeps, boolean leads, boolean manages, boolean left) {
    /** Of somebody who is not there. */
    static final Facts NOBODY = new Facts(false, false, false, false, false, true);

    boolean hasPowerOverOthers() {
      return keeps || leads || manages;
    }
  }

  static boolean mayEnter(CommunityKind kind, Facts who) {
    if (who.left()) {
      return false;
    }
    return switch (kind) {
      case PEERS -> who.peer() && !who.hasPowerOverOthers();
      case MENTORS -> who.mentor();
      case MIXED -> true;
    };
  }
}
