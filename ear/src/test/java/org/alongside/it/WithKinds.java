package org.alongside.it;

import jakarta.ejb.EJB;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalogue.ContentSource;
import org.alongside.catalogue.Publishing;
import org.alongside.learning.Enrolments;
import org.alongside.learning.UnitPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that need the module with one of everything: it is published for each of them. */
abstract class WithKinds extends InServer {
  /** Its code. */
  static final String CODE = KindsModule.CODE;

  private static final ContentSource SHIPPED =
      ContentSource.classPath(Publishing.class.getClassLoader());

  @EJB private Publishing publishing;
  @EJB Enrolments enrolments;

  @BeforeEach
  void publish() {
    Map<String, String> files =
        KindsModule.files(SHIPPED.text("programmes/staff.yaml").orElseThrow());
    ContentSource both = path -> Optional.ofNullable(files.get(path)).or(() -> SHIPPED.text(path));
    As.system().get(() -> publishing.publishAll(both));
  }

  @AfterEach
  void restore() {
    As.system().get(() -> publishing.publishAll(SHIPPED));
  }

  static As learner() {
    return APerson.clinician().signedIn();
  }

  UnitPage page(As learner, String unit) {
    return learner.get(() -> enrolments.unit(CODE, unit, "en"));
  }
}
