package org.alongside.catalogue;

import java.util.List;
import java.util.Set;

/**
 * The modules as the subject's table and the content issue ask for them. Minutes are the table's
 * hours times 60.
 */
final class DomainTable {
  /** What a module is: what is asked of it in numbers depends on that. */
  enum Group {
    CORE,
    ELECTIVE,
    STAFF
  }

  /**
   * A line of the table.
   *
   * @param minutes of self-study; 0 where the table has only a sum
   * @param live minutes of the live part; 0 where there is none
   * @param sum of both
   * @param marks what else the table or the issue says of it
   */
  record Line(String code, Group group, int minutes, int live, int sum, Set<Mark> marks) {
    boolean is(Mark mark) {
      return marks.contains(mark);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /** What the table or the issue says of a module beside its minutes. */
  enum Mark {
    /** A content notice before opening, and an equal alternative. */
    NOTICE,
    /** Something is judged by a person. */
    JUDGED,
    /** It can be fast-tracked. */
    CHALLENGE,
    /** It is in French too. */
    FRENCH,
    /** People with lived experience review it. */
    LIVED_EXPERIENCE,
    /** Indigenous advisers review it. */
    INDIGENOUS
  }

  /** Modules that are being written. One that is there must be struck off here. */
  static final Set<String> STILL_TO_COME = Set.of();

  static final List<Line> LINES =
      List.of(
          core("P01", 120, 120, Mark.JUDGED, Mark.CHALLENGE, Mark.FRENCH),
          core("P02", 120, 120, Mark.JUDGED, Mark.CHALLENGE),
          core("P03", 90, 270, Mark.NOTICE, Mark.JUDGED, Mark.LIVED_EXPERIENCE),
          core("P04", 90, 270, Mark.JUDGED, Mark.CHALLENGE),
          core("P05", 120, 180),
          core("P06", 90, 150, Mark.NOTICE, Mark.JUDGED, Mark.CHALLENGE),
          core("P07", 120, 240, Mark.NOTICE, Mark.JUDGED, Mark.CHALLENGE, Mark.LIVED_EXPERIENCE),
          core("P08", 120, 120, Mark.NOTICE),
          core("P09", 120, 180, Mark.NOTICE, Mark.CHALLENGE, Mark.INDIGENOUS),
          core("P10", 120, 60, Mark.JUDGED, Mark.CHALLENGE, Mark.FRENCH),
          core("P11", 90, 150, Mark.JUDGED),
          core("P12", 60, 120),
          core("P13", 60, 60, Mark.JUDGED),
          elective("E1", 180),
          elective("E2", 150),
          elective("E3", 150),
          elective("E4", 180),
          elective("E5", 180),
          elective("E6", 180),
          elective("E7", 180),
          elective("E8", 240),
          elective("E9", 120),
          elective("E10", 150),
          elective("E11", 360),
          staff("W1", 25, 0, Mark.CHALLENGE, Mark.FRENCH),
          staff("W2", 30, 0, Mark.CHALLENGE, Mark.FRENCH),
          staff("W3", 30, 60),
          staff("W4", 20, 0),
          staff("W5", 20, 0),
          staff("W6", 25, 0),
          staff("W7", 60, 0),
          staff("W8", 120, 180),
          // an hour with the whole team: how much of it is read alone is the kit's to say
          new Line("W9", Group.STAFF, 0, 0, 60, Set.of()));

  private DomainTable() {}

  private static Line core(String code, int minutes, int live, Mark... marks) {
    return new Line(code, Group.CORE, minutes, live, minutes + live, Set.of(marks));
  }

  private static Line elective(String code, int sum) {
    return new Line(code, Group.ELECTIVE, 0, 0, sum, Set.of());
  }

  private static Line staff(String code, int minutes, int live, Mark... marks) {
    return new Line(code, Group.STAFF, minutes, live, minutes + live, Set.of(marks));
  }

  static Line of(String code) {
    return LINES.stream()
        .filter(line -> line.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the table has no module " + code));
  }
}
