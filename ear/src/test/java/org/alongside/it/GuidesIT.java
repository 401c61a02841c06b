package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import org.alongside.catalogue.Guides;
import org.alongside.catalogue.TeachingPage;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

/** What those read who run live parts or judge: nothing in it can be changed, so nothing is. */
class GuidesIT extends WithKinds {
  @EJB private Guides guides;

  @Test
  void guidesAreForThoseWhoMayRunThem() {
    As mentor = As.person(APerson.clinician().id(), Roles.MENTOR);
    TeachingPage page = mentor.get(() -> guides.open(CODE, "fr"));
    assertThat(page.guide().language()).isEqualTo("en");
    assertThat(page.guide().text().agenda()).hasSize(2);
    assertThat(page.rubric().text().passLevel()).isEqualTo(2);
    assertThat(mentor.get(() -> guides.list("en"))).extracting(r -> r.code()).contains(CODE);
    assertNotFound(() -> mentor.run(() -> guides.open("Z9", "en")));
    As learner = learner();
    assertThatThrownBy(() -> learner.get(() -> guides.open(CODE, "en")))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void nobodyElseReadsThem() {
    assertThatThrownBy(() -> guides.list("en")).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> learner().get(() -> guides.list("en")))
        .isInstanceOf(EJBAccessException.class);
    As convenor = As.person(APerson.clinician().id(), Roles.CONVENOR);
    assertNotFound(() -> convenor.run(() -> guides.open(null, "en")));
  }

  @Test
  void readingCostsThePagesAndTheReview() {
    As mentor = As.person(APerson.clinician().id(), Roles.MENTOR);
    mentor.get(() -> guides.open(CODE, "en"));
    mentor.get(() -> guides.list("en"));
    assertThat(Database.statements(() -> mentor.get(() -> guides.list("en")))).isZero();
    assertThat(Database.statements(() -> mentor.get(() -> guides.open(CODE, "en"))))
        .isLessThanOrEqualTo(3);
  }
}
