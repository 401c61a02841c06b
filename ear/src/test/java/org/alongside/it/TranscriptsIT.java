package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import org.alongside.catalogue.Professions;
import org.alongside.learning.LearningOf;
import org.alongside.learning.Transcripts;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.junit.jupiter.api.Test;

/** What others may see of somebody's learning, and what they choose from. */
class TranscriptsIT extends InServer {
  @EJB private Transcripts transcripts;
  @EJB private Professions professions;

  @Test
  void aCoordinatorReadsInTheirReachOnly() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson mine = APerson.peer();
    APerson stranger = APerson.peer();
    Organisation.join(team, mine, TeamRelation.MEMBER_OF);
    As by = Organisation.coordinatorOf(team);
    LearningOf learning = by.get(() -> transcripts.of(mine.publicId(), "en"));
    assertThat(learning.completed()).isEmpty();
    assertThat(learning.begun()).isEmpty();
    assertNotFound(() -> by.get(() -> transcripts.of(stranger.publicId(), "en")));
    assertThatThrownBy(() -> stranger.signedIn().get(() -> transcripts.of(mine.publicId(), "en")))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void readingCostsAFixedNumberOfStatements() {
    As admin = APerson.administrator().signedIn();
    APerson peer = APerson.peer();
    assertThat(Database.statements(() -> admin.get(() -> transcripts.of(peer.publicId(), "fr"))))
        .isLessThanOrEqualTo(6);
  }

  @Test
  void professionsHaveNamesInBothLanguages() {
    As by = APerson.coordinator().signedIn();
    assertThat(by.get(() -> professions.list("en"))).extracting(p -> p.id()).contains("nurse");
    assertThat(by.get(() -> professions.list("fr")))
        .hasSameSizeAs(by.get(() -> professions.list("en")))
        .allMatch(p -> !p.name().isBlank());
    assertThatThrownBy(() -> APerson.peer().signedIn().get(() -> professions.list("en")))
        .isInstanceOf(EJBAccessException.class);
  }
}
