package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.Optional;
import org.alongside.catalogue.ContentException;
import org.alongside.catalogue.ContentSource;
import org.alongside.catalogue.Publishing;
import org.alongside.learning.Enrolments;
import org.junit.jupiter.api.Test;

class PublishingIT extends InServer {
  private static final ContentSource SHIPPED =
      ContentSource.classPath(Publishing.class.getClassLoader());

  @EJB private Publishing publishing;
  @EJB private Enrolments enrolments;

  @Test
  void publishingTheSameAgainChangesNothing() {
    As.system().get(() -> publishing.publishAll(SHIPPED));
    assertThat(As.system().get(() -> publishing.publishAll(SHIPPED))).isZero();
  }

  /** Four for each module that is the same as before, and a few for programmes and settings. */
  @Test
  void publishingTheSameAgainCostsAFewStatementsForEachModule() {
    As.system().get(() -> publishing.publishAll(SHIPPED));
    long modules = Database.number("SELECT COUNT(*) FROM module");
    assertThat(Database.statements(() -> As.system().get(() -> publishing.publishAll(SHIPPED))))
        .isLessThanOrEqualTo(4 * modules + 14);
  }

  @Test
  void theSameBuildReadsNothingAgainAndAnotherOneDoes() {
    String build = "a".repeat(64);
    As.system().get(() -> publishing.publishShipped(SHIPPED, build));
    ContentSource unread =
        path -> {
          throw new IllegalStateException(path);
        };
    assertThat(As.system().get(() -> publishing.publishShipped(unread, build))).isZero();
    assertThatThrownBy(
            () -> As.system().get(() -> publishing.publishShipped(unread, "b".repeat(64))))
        .hasRootCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoHasStartedKeepsTheirVersionAndOthersGetTheNewOne() {
    As started = APerson.clinician().signedIn();
    started.run(() -> enrolments.visit("W2", "two-missed-visits", null));
    int before = started.get(() -> enrolments.module("W2", "en")).outline().number();
    assertThat(As.system().get(() -> publishing.publishAll(changed("30", "31")))).isEqualTo(1);
    assertThat(started.get(() -> enrolments.module("W2", "en")).outline().number())
        .isEqualTo(before);
    As fresh = APerson.clinician().signedIn();
    assertThat(fresh.get(() -> enrolments.module("W2", "en")).outline().number())
        .isEqualTo(before + 1);
    As.system().get(() -> publishing.publishAll(SHIPPED));
  }

  @Test
  void aBrokenFileLeavesEverythingAsItWas() {
    long versions = Database.number("SELECT COUNT(*) FROM module_version");
    ContentSource broken = changed("minutes:", "minuten:");
    assertThatThrownBy(() -> As.system().get(() -> publishing.publishAll(broken)))
        .hasRootCauseInstanceOf(ContentException.class);
    assertThat(Database.number("SELECT COUNT(*) FROM module_version")).isEqualTo(versions);
  }

  @Test
  void nobodyButTheProgramPublishesWhatItShips() {
    assertThatThrownBy(
            () -> APerson.administrator().signedIn().get(() -> publishing.publishAll(SHIPPED)))
        .isInstanceOf(EJBAccessException.class);
  }

  /** The shipped content with one word of W2's module file changed. */
  private static ContentSource changed(String from, String to) {
    return path -> {
      Optional<String> text = SHIPPED.text(path);
      return path.equals("modules/W2/module.yaml") ? text.map(t -> t.replace(from, to)) : text;
    };
  }
}
