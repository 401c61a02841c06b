package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "1: the a she you one use are nurse asked called filled tried help scared eye eyes nights",
        "1: don't won't can't aren't I've she'd you'll friend build guess league whose whole times",
        "1: goes does shoes quite guide reach crawled owed 454",
        "2: people table wanted something quiet meeting evening little handled settled",
        "2: someone sometimes somewhere homeless hopeful careful likely lately safety basement",
        "2: Tuesday Wednesday business language question being going doing saying trying player",
        "2: didn't isn't couldn't nurse's bus's haven't it'll colleagues colleague social patient",
        "2: hundred part-time argue poem science client diet movement beyond employed",
        "3: idea area everyone anyone hospital another medicine family",
        "3: beginning settlement element easier earlier happiest carrying however interview period",
        "3: previous recipe manual actual opinion familiar museum",
        "4: psychiatrist medication recovery experience community society anxiety everybody",
        "4: situation face-to-face-time reality",
        "5: association individual immediately university"
      })
  void areCounted(int expected, String words) {
    for (String word : words.split(" ")) {
      assertThat(Syllables.of(word)).as(word).isEqualTo(expected);
    }
  }
}
