package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.catalogue.ContentSource;
import org.alongside.catalogue.Publishing;
import org.alongside.learning.Enrolments;
import org.alongside.search.Search;
import org.alongside.search.SearchHit;
import org.alongside.search.SearchPage;
import org.alongside.search.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who finds what, and that nobody finds what is told only later. */
class SearchIT extends InServer {
  private static final ContentSource SHIPPED =
      ContentSource.classPath(Publishing.class.getClassLoader());

  @EJB private Publishing publishing;
  @EJB private Enrolments enrolments;
  @EJB private Search search;
  private boolean published;

  /** A module with words that stand nowhere else. */
  private void publish(String stem) {
    Map<String, String> files = new TreeMap<>();
    KindsModule.files(SHIPPED.text("programmes/staff.yaml").orElseThrow())
        .forEach(
            (path, text) ->
                files.put(
                    path,
                    text.replace("stem: \"", "stem: \"A " + stem + ". ")
                        .replace("It is not true.", "It is not xylofeedback.")
                        .replace("By phone or text", "xylotold by phone")
                        .replace("accept: [\"9-8-8\"", "accept: [\"xyloaccept\", \"9-8-8\"")
                        .replace("example: \"", "example: \"xyloexample ")
                        .replace("prepare: \"", "prepare: \"xyloguide ")
                        .replace("near the desk", "near the xylooption")));
    ContentSource both = path -> Optional.ofNullable(files.get(path)).or(() -> SHIPPED.text(path));
    published = true;
    As.system().get(() -> publishing.publishAll(both));
  }

  @AfterEach
  void restore() {
    if (published) {
      As.system().get(() -> publishing.publishAll(SHIPPED));
    }
  }

  private SearchPage find(As by, String text) {
    return by.get(() -> search.find(new SearchQuery(text, "en", 1)));
  }

  /** The module has a notice, which stands where its words would. */
  private void isFoundWhereItStands(As learner) {
    SearchHit hit = find(learner, "xylooption").hits().get(0);
    assertThat(hit.kind()).isEqualTo(SearchHit.Kind.UNIT);
    assertThat(hit.module()).isEqualTo(KindsModule.CODE);
    assertThat(hit.unit()).isEqualTo("kinds");
    assertThat(hit.moduleTitle()).isEqualTo("One of each kind");
    assertThat(hit.notice()).isNotEmpty();
    assertThat(hit.snippetHtml()).isEmpty();
  }

  @Test
  void whatIsAskedIsFoundAndSolutionsAndFeedbackAreNot() {
    publish("xylostem");
    As learner = APerson.clinician().signedIn();
    isFoundWhereItStands(learner);
    for (String hidden : new String[] {"xylofeedback", "xylotold", "xyloaccept", "xyloexample"}) {
      assertThat(find(learner, hidden).total()).as(hidden).isZero();
    }
    assertThat(find(learner, "xylostem").hits())
        .extracting(SearchHit::unit)
        .containsOnly("kinds", "hard");
    assertThat(find(APerson.peer().signedIn(), "xylooption").total()).isZero();
    guidesAreFoundByThoseWhoRunThem();
  }

  @Test
  void aProgrammeThatIsNotOnesOwnIsNotFound() {
    As peer = APerson.peer().signedIn();
    assertThat(find(peer, "recovery").hits())
        .isNotEmpty()
        .allMatch(hit -> hit.module().startsWith("P") || hit.module().startsWith("E"));
    assertThatThrownBy(() -> search.find(new SearchQuery("recovery", "en", 1)))
        .isInstanceOf(EJBAccessException.class);
  }

  private void guidesAreFoundByThoseWhoRunThem() {
    assertThat(find(APerson.clinician().signedIn(), "xyloguide").total()).isZero();
    assertThat(find(APerson.coordinator().signedIn(), "xyloguide").hits())
        .extracting(SearchHit::kind)
        .containsOnly(SearchHit.Kind.GUIDE);
  }

  @Test
  void eachFindsTheVersionTheyFollow() {
    publish("xylostem");
    As started = APerson.clinician().signedIn();
    started.run(() -> enrolments.visit(KindsModule.CODE, "read", null));
    publish("xyloother");
    As fresh = APerson.clinician().signedIn();
    assertThat(find(started, "xylostem").total()).isPositive();
    assertThat(find(started, "xyloother").total()).isZero();
    assertThat(find(fresh, "xyloother").total()).isPositive();
    assertThat(find(fresh, "xylostem").total()).isZero();
  }

  @Test
  void lookingCostsOneStatementAndNoTime() {
    As learner = APerson.clinician().signedIn();
    find(learner, "peer");
    assertThat(Database.statements(() -> find(learner, "peer worker"))).isLessThanOrEqualTo(1);
    Duration most = Duration.ofMillis(100);
    AtomicInteger other = new AtomicInteger();
    assertThat(
            Database.quickest(most, () -> find(learner, "peer support " + other.incrementAndGet())))
        .isLessThan(most);
  }
}
