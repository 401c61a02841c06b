package org.alongside.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words are found as people write them, in both languages, and quickly. */
class PassageIndexTest {
  private static Passage passage(long version, String language, String heading, String text) {
    return new Passage(
        Scopes.learner(version),
        version,
        "M" + version,
        "Module " + version,
        "unit",
        "Unit " + version,
        language,
        heading.isEmpty() ? "" : "anchor",
        heading,
        text,
        "");
  }

  private static PassageIndex index(Passage... passages) {
    PassageIndex index = new PassageIndex();
    index.change(List.of(passages), List.of());
    return index;
  }

  private static SearchPage find(PassageIndex index, String text, String language) {
    return index.find(new SearchQuery(text, language, 1), Set.of("v1", "v2", "v3", "v4", "v5"));
  }

  private static List<String> modules(SearchPage page) {
    return page.hits().stream().map(SearchHit::module).toList();
  }

  @Test
  void frenchIsFoundWithoutAccentsArticlesAndEndings() {
    PassageIndex index =
        index(passage(1, "fr", "", "L’équipe parle du rétablissement des personnes aidantes."));
    for (String asked :
        List.of("retablissement", "Rétablissements", "équipe", "l'equipe", "personne aidante")) {
      assertThat(modules(find(index, asked, "fr"))).as(asked).containsExactly("M1");
    }
    assertThat(modules(find(index, "hospitalisation", "fr"))).isEmpty();
  }

  @Test
  void englishIsFoundByOtherFormsAndByABeginning() {
    PassageIndex index = index(passage(1, "en", "", "She talks about her boundaries at work."));
    for (String asked : List.of("boundary", "Boundaries", "talking", "boundar", "WORK talk")) {
      assertThat(modules(find(index, asked, "en"))).as(asked).containsExactly("M1");
    }
  }

  @Test
  void theReadersLanguageComesFirst() {
    PassageIndex index =
        index(
            passage(1, "en", "Agenda", "Agenda agenda agenda."),
            passage(2, "fr", "", "Un ordre du jour, ou agenda."));
    assertThat(modules(find(index, "agenda", "fr"))).containsExactly("M2", "M1");
    assertThat(modules(find(index, "agenda", "en"))).containsExactly("M1", "M2");
  }

  @Test
  void aTitleCountsMoreThanAWordInTheText() {
    PassageIndex index =
        index(
            passage(1, "en", "", "A key, the key and another key on one ring."),
            passage(2, "en", "A key in your hand", "You are new here."));
    SearchPage found = find(index, "key", "en");
    assertThat(modules(found)).containsExactly("M2", "M1");
    assertThat(found.hits().get(0).heading()).isEqualTo("A key in your hand");
    assertThat(found.hits().get(0).anchor()).isEqualTo("anchor");
  }

  @Test
  void whatIsFoundIsMarkedAndNothingElseIsHtml() {
    PassageIndex index = index(passage(1, "en", "", "He said <b>no</b> & left his notes."));
    assertThat(find(index, "note", "en").hits().get(0).snippetHtml())
        .contains("<mark>notes</mark>")
        .contains("&lt;b&gt;no&lt;")
        .contains("&amp;");
  }

  @Test
  void whatHasANoticeShowsTheNoticeInstead() {
    Passage told =
        new Passage(
            "v1",
            1,
            "M1",
            "One",
            "u",
            "Unit",
            "en",
            "",
            "",
            "A night on a ward.",
            "It tells of it.");
    SearchHit hit = find(index(told), "ward", "en").hits().get(0);
    assertThat(hit.notice()).isEqualTo("It tells of it.");
    assertThat(hit.snippetHtml()).isEmpty();
  }

  @Test
  void whereNothingHasAllWordsSomeAreShownAndSaid() {
    PassageIndex index = index(passage(1, "en", "", "He drank tea."));
    assertThat(find(index, "tea coffee", "en").anyWord()).isTrue();
    assertThat(modules(find(index, "tea coffee", "en"))).containsExactly("M1");
    assertThat(find(index, "coffee", "en").total()).isZero();
    assertThat(find(index, "?!", "en").noWord()).isTrue();
    assertThat(find(index, "", "en").noWord()).isTrue();
  }

  @Test
  void whatIsOutOfScopeIsNotFound() {
    PassageIndex index = index(passage(9, "en", "", "Tea."));
    assertThat(find(index, "tea", "en").total()).isZero();
  }

  @Test
  void aVersionThatIsGoneIsNotFound() {
    PassageIndex index = index(passage(1, "en", "", "Tea."), passage(2, "en", "", "Tea."));
    index.change(List.of(passage(3, "en", "", "Tea.")), List.of(1L));
    assertThat(modules(find(index, "tea", "en"))).containsExactlyInAnyOrder("M2", "M3");
  }

  @Test
  void pagesAreTurned() {
    Passage[] many = new Passage[25];
    for (int i = 0; i < many.length; i++) {
      many[i] = passage(1, "en", "", "Tea " + i);
    }
    PassageIndex index = index(many);
    SearchPage last = index.find(new SearchQuery("tea", "en", 3), Set.of("v1"));
    assertThat(last.total()).isEqualTo(25);
    assertThat(last.pages()).isEqualTo(3);
    assertThat(last.hits()).hasSize(5);
    assertThat(index.find(new SearchQuery("tea", "en", 99), Set.of("v1")).page()).isEqualTo(3);
  }

  /** 500 modules of eight units with three headings each, in two languages; the budget. */
  @Test
  void fiveHundredModulesAreSearchedInATenthOfASecond() {
    Random random = new Random(7);
    PassageIndex index = new PassageIndex();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      words.add(word(random));
    }
    Set<String> scopes = new java.util.HashSet<>();
    for (int first = 0; first < 500; first += 25) {
      List<Passage> passages = new ArrayList<>();
      for (int i = 0; i < 25 * 48; i++) {
        long module = first + i / 48;
        String heading = words.get(random.nextInt(4_000));
        passages.add(passage(module, i % 2 == 0 ? "en" : "fr", heading, text(words, random)));
        scopes.add(Scopes.learner(module));
      }
      index.change(passages, List.of());
    }
    assertThat(index.size()).isEqualTo(24_000);
    // the processor's time, not the clock's: what else the machine does is not the search's
    ThreadMXBean worked = ManagementFactory.getThreadMXBean();
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String asked =
          words.get(random.nextInt(50)) + " " + words.get(random.nextInt(50)).substring(0, 3);
      long begun = worked.getCurrentThreadCpuTime();
      index.find(new SearchQuery(asked, i % 2 == 0 ? "en" : "fr", 1 + i % 3), scopes);
      nanos.add(worked.getCurrentThreadCpuTime() - begun);
    }
    List<Long> warm = nanos.subList(20, 60).stream().sorted().toList();
    assertThat(warm.get(20)).as("median of %s ns", warm).isLessThan(100_000_000L);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 3 + random.nextInt(7); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  /** Words as in a language: some are everywhere, most are rare. */
  private static String text(List<String> words, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      int rank = (int) (words.size() * Math.pow(random.nextDouble(), 3));
      text.append(words.get(rank)).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }
}
