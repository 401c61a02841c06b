package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.alongside.account.AccountState;
import org.alongside.account.Directory;
import org.alongside.account.PersonRow;
import org.alongside.account.PersonSearch;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

/** The list of people, as far as the reader's reach goes. */
class DirectoryIT extends InServer {
  @EJB private Directory directory;

  private static String word() {
    return "Heron" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  private static APerson somebody(String family) {
    return APerson.named(
        family, UUID.randomUUID() + "@example.org", StaffGroup.CLINICIAN, Roles.STAFF);
  }

  @Test
  void aCoordinatorOfATeamFindsItsPeopleOnly() {
    String word = word();
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson mine = somebody(word);
    APerson stranger = somebody(word);
    Organisation.join(team, mine, TeamRelation.MEMBER_OF);
    As by = Organisation.coordinatorOf(team);
    PersonSearch search = new PersonSearch(word, "");
    assertThat(by.get(() -> directory.list(search, 0, 25)))
        .extracting(PersonRow::publicId)
        .containsExactly(mine.publicId());
    assertThat(by.get(() -> directory.count(search))).isEqualTo(1);
    assertThat(by.get(() -> directory.suggest(word)))
        .extracting(PersonRow::publicId)
        .containsExactly(mine.publicId());
    assertThat(by.get(() -> directory.account(mine.publicId())).state())
        .isEqualTo(AccountState.INVITED);
    assertNotFound(() -> by.get(() -> directory.account(stranger.publicId())));
    As everywhere = APerson.coordinator().signedIn();
    assertThat(everywhere.get(() -> directory.list(search, 0, 25))).hasSize(2);
  }

  @Test
  void nobodyElseSeesWhoThereIs() {
    PersonSearch all = new PersonSearch("", "");
    for (As other :
        List.of(
            APerson.peer().signedIn(),
            As.person(APerson.clinician().id(), Roles.LEADER),
            As.person(APerson.clinician().id(), Roles.ANALYST))) {
      assertThatThrownBy(() -> other.get(() -> directory.list(all, 0, 25)))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> other.get(() -> directory.count(all)))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> other.get(() -> directory.suggest("a")))
          .isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(() -> directory.count(all)).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void pagesDoNotOverlapAndAreNoLongerThanAHundred() {
    String word = word();
    for (int i = 0; i < 3; i++) {
      somebody(word + " " + i);
    }
    As by = APerson.administrator().signedIn();
    PersonSearch search = new PersonSearch(word, "");
    List<PersonRow> first = by.get(() -> directory.list(search, 0, 2));
    List<PersonRow> second = by.get(() -> directory.list(search, 2, 2));
    assertThat(first).hasSize(2);
    assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    assertThat(by.get(() -> directory.list(new PersonSearch("", ""), 0, 5000)))
        .hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void aPageCostsTheSameWhateverItsLength() {
    As by = APerson.administrator().signedIn();
    PersonSearch all = new PersonSearch("", "");
    assertThat(Database.statements(() -> by.get(() -> directory.list(all, 0, 100))))
        .isEqualTo(Database.statements(() -> by.get(() -> directory.list(all, 0, 2))))
        .isLessThanOrEqualTo(3);
    assertThat(Database.statements(() -> by.get(() -> directory.count(all)))).isEqualTo(1);
  }
}
