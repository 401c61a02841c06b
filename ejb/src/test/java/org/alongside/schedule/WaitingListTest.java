package org.alongside.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever people do in whatever order, nobody is passed over and no place is given twice. */
class WaitingListTest {
  private static final Instant DAY = Instant.parse("2027-01-12T17:00:00Z");

  /** Who of eight people, and whether they ask or give back. */
  record Move(int person, boolean asks) {}

  @Property(tries = 500)
  void placesAreNeverGivenTwiceAndNeverStayEmptyWhileSomebodyWaits(
      @ForAll @IntRange(min = 1, max = 4) int places,
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 15) Integer> moves) {
    List<EventPlace> asked = new ArrayList<>();
    int time = 0;
    for (int move : moves) {
      step(asked, places, new Move(move % 8, move < 8), ++time);
      WaitingList list = new WaitingList(places, asked);
      long waiting = asked.stream().filter(p -> p.standing() == Standing.WAITING).count();
      assertThat(list.taken()).isLessThanOrEqualTo(places);
      assertThat(list.taken() < places && waiting > 0).isFalse();
    }
  }

  @Property(tries = 200)
  void whoAsksFirstMovesUpFirst(@ForAll @IntRange(min = 2, max = 8) int people) {
    List<EventPlace> asked = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      step(asked, 1, new Move(i, true), i);
    }
    for (int i = 0; i < people; i++) {
      assertThat(asked.get(0).personId()).isEqualTo(i);
      assertThat(asked.get(0).standing()).isEqualTo(Standing.GOING);
      step(asked, 1, new Move(i, false), people + i);
      asked.remove(0);
    }
  }

  private static void step(List<EventPlace> asked, int places, Move move, int time) {
    EventPlace own =
        asked.stream().filter(p -> p.personId() == move.person()).findFirst().orElse(null);
    boolean holds = own != null && own.standing() != Standing.LEFT;
    if (move.asks() && !holds) {
      Standing got = new WaitingList(places, asked).next();
      asked.remove(own);
      asked.add(new EventPlace(1, move.person(), got, DAY.plusSeconds(time)));
    } else if (!move.asks() && holds) {
      own.leave();
      new WaitingList(places, asked).moveUp();
    }
  }
}
