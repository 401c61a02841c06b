package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import org.alongside.catalogue.RecordReview;
import org.alongside.catalogue.ReviewRow;
import org.alongside.catalogue.Reviews;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

/** Who has read a module of those whom it is about, as coordinators record it. */
class ReviewsIT extends WithKinds {
  @EJB private Reviews reviews;

  @Test
  void aModuleIsADraftUntilACoordinatorRecordsItsReview() {
    As learner = learner();
    As coordinator = APerson.coordinator().signedIn();
    assertThat(learner.get(() -> enrolments.about(CODE, "en")).review().isDraft()).isTrue();
    ReviewRow row = row(coordinator);
    assertThat(row.state().isDraft()).isTrue();

    RecordReview review = new RecordReview(CODE, " Elders’ circle ", LocalDate.of(2026, 1, 15));
    coordinator.run(() -> reviews.record(review));

    assertThat(learner.get(() -> enrolments.about(CODE, "en")).review().reviewer())
        .isEqualTo("Elders’ circle");
    assertThat(page(learner, "read").review().isReviewed()).isTrue();
    assertThat(row(coordinator).state().version()).isEqualTo(row.version());
    String recorded = row(coordinator).review();
    coordinator.run(() -> reviews.withdraw(recorded));
    assertThat(learner.get(() -> enrolments.about(CODE, "en")).review().isDraft()).isTrue();
  }

  private ReviewRow row(As coordinator) {
    return coordinator.get(() -> reviews.list("en")).stream()
        .filter(r -> r.code().equals(CODE))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyACoordinatorRecordsAReviewAndOnlyAWholeOne() {
    As learner = learner();
    assertThatThrownBy(() -> learner.get(() -> reviews.list("en")))
        .isInstanceOf(EJBAccessException.class);
    As ofOneTeam = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    RecordReview review = new RecordReview(CODE, "Elders", LocalDate.of(2026, 1, 15));
    assertNotFound(() -> ofOneTeam.run(() -> reviews.record(review)));
    assertNotFound(() -> ofOneTeam.get(() -> reviews.list("en")));
    assertNotFound(() -> ofOneTeam.run(() -> reviews.withdraw("x")));
    As coordinator = APerson.coordinator().signedIn();
    assertRefused(
        Kind.INVALID,
        "catalogue.error.reviewer",
        () ->
            coordinator.run(
                () -> reviews.record(new RecordReview(CODE, " ", LocalDate.of(2026, 1, 15)))));
    assertRefused(
        Kind.INVALID,
        "catalogue.error.reviewed-on",
        () ->
            coordinator.run(
                () -> reviews.record(new RecordReview(CODE, "Elders", LocalDate.of(2999, 1, 1)))));
    assertNotFound(
        () ->
            coordinator.run(
                () -> reviews.record(new RecordReview("Z9", "Elders", LocalDate.of(2026, 1, 1)))));
  }

  @Test
  void whatIsRefusedIsNotRecordedAndAnotherReviewIsNotWithdrawn() {
    As coordinator = APerson.coordinator().signedIn();
    long before = Database.number("SELECT COUNT(*) FROM module_review");
    assertRefused(
        Kind.INVALID,
        "catalogue.error.reviewed-on",
        () -> coordinator.run(() -> reviews.record(new RecordReview(CODE, "Elders", null))));
    assertNotFound(() -> coordinator.run(() -> reviews.withdraw("no such review")));
    assertThat(Database.number("SELECT COUNT(*) FROM module_review")).isEqualTo(before);
    assertThatThrownBy(() -> APerson.administrator().signedIn().run(() -> reviews.withdraw("x")))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> reviews.list("en")).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void theListCostsNoMoreWhateverItsLength() {
    As coordinator = APerson.coordinator().signedIn();
    coordinator.get(() -> reviews.list("fr"));
    assertThat(Database.statements(() -> coordinator.get(() -> reviews.list("fr")))).isEqualTo(2);
  }
}
