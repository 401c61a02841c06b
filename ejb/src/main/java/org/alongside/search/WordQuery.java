package org.alongside.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What somebody typed, as a question to the index: every word, or any; in titles more than in text;
 * the last word may be its beginning only.
 */
final class WordQuery {
  private static final Map<String, Float> WEIGHTS =
      Map.of(Fields.MODULE_TITLE, 3f, Fields.UNIT_TITLE, 4f, Fields.HEADING, 3f, Fields.TEXT, 1f);

  /** More than any text can score: the reader's own language comes first. */
  private static final float OWN_LANGUAGE = 1_000f;

  private static final int PREFIX_LEAST = 3;

  private final SearchQuery asked;
  private final Query words;
  private final boolean more;

  /**
   * @param all whether every word must be there, or one at least
   */
  WordQuery(SearchQuery asked, boolean all) {
    this.asked = asked;
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    boolean several = false;
    int languages = 0;
    for (String language : Words.LANGUAGES) {
      List<String> terms = Words.in(asked.text(), language);
      several |= terms.size() > 1;
      if (!terms.isEmpty()) {
        languages++;
        either.add(in(language, terms, all), BooleanClause.Occur.SHOULD);
      }
    }
    this.words = languages == 0 ? null : either.build();
    this.more = several;
  }

  /** Whether there is no word to look for. */
  boolean isEmpty() {
    return words == null;
  }

  /** Whether there are several words, so that some of them could be there. */
  boolean hasMore() {
    return more;
  }

  /** The words alone, for showing them. */
  Query words() {
    return words;
  }

  /** The words where the reader may look. */
  Query within(Collection<String> scopes) {
    Query own = new ConstantScoreQuery(new TermQuery(new Term(Fields.LANGUAGE, asked.language())));
    return new BooleanQuery.Builder()
        .add(words, BooleanClause.Occur.MUST)
        .add(
            new TermInSetQuery(Fields.SCOPE, scopes.stream().map(BytesRef::new).toList()),
            BooleanClause.Occur.FILTER)
        .add(new BoostQuery(own, OWN_LANGUAGE), BooleanClause.Occur.SHOULD)
        .build();
  }

  private static Query in(String language, List<String> terms, boolean all) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int i = 0; i < terms.size(); i++) {
      boolean last = i == terms.size() - 1;
      query.add(
          anywhere(language, terms.get(i), last),
          all ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
    }
    return query.build();
  }

  private static Query anywhere(String language, String term, boolean last) {
    List<Query> fields = new ArrayList<>();
    WEIGHTS.forEach(
        (field, weight) -> {
          Term word = new Term(Fields.in(field, language), term);
          fields.add(new BoostQuery(new TermQuery(word), weight));
          if (last && term.length() >= PREFIX_LEAST) {
            fields.add(new BoostQuery(new PrefixQuery(word), weight / 2));
          }
        });
    return new DisjunctionMaxQuery(fields, 0.1f);
  }
}
