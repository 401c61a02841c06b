package org.alongside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The passages in memory, to be found by their words. Knows nothing of databases and persons. */
final class PassageIndex {
  /** How many hits are counted; a page says 'more' beyond. */
  static final int COUNTED = SearchPage.SIZE * SearchPage.PAGES_MOST;

  private static final int SNIPPETS = 2;
  private static final int LONGEST_TEXT = 100_000;

  private final IndexWriter writer;
  private final SearcherManager searchers;

  PassageIndex() {
    try {
      writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Words.analyzer()));
      searchers = new SearcherManager(writer, new SearcherFactory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes passages in and versions out; searches see both at once. */
  void change(Collection<Passage> added, Collection<Long> gone) {
    try {
      for (Long version : gone) {
        writer.deleteDocuments(new Term(Fields.VERSION, version.toString()));
      }
      for (Passage passage : added) {
        writer.addDocument(document(passage));
      }
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Passage passage) {
    Document document = new Document();
    keyword(document, Fields.SCOPE, passage.scope());
    keyword(document, Fields.VERSION, Long.toString(passage.version()));
    keyword(document, Fields.MODULE, passage.module());
    keyword(document, Fields.UNIT, passage.unit());
    keyword(document, Fields.LANGUAGE, passage.language());
    document.add(new StoredField(Fields.ANCHOR, passage.anchor()));
    document.add(new StoredField(Fields.NOTICE, passage.notice()));
    text(document, Fields.MODULE_TITLE, passage, passage.moduleTitle());
    text(document, Fields.UNIT_TITLE, passage, passage.unitTitle());
    text(document, Fields.HEADING, passage, passage.heading());
    text(document, Fields.TEXT, passage, passage.text());
    return document;
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.YES));
  }

  private static void text(Document document, String field, Passage passage, String value) {
    document.add(new TextField(Fields.in(field, passage.language()), value, Field.Store.YES));
  }

  /**
   * One page of what fits.
   *
   * @param scopes in which the reader may look
   */
  SearchPage find(SearchQuery asked, Collection<String> scopes) {
    WordQuery all = new WordQuery(asked, true);
    if (all.isEmpty()) {
      return new SearchPage(List.of(), 0, 1, false, true);
    }
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        SearchPage page = page(searcher, all.within(scopes), all.words(), asked, false);
        WordQuery some = new WordQuery(asked, false);
        return page.total() > 0 || !some.hasMore()
            ? page
            : page(searcher, some.within(scopes), some.words(), asked, true);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SearchPage page(
      IndexSearcher searcher, Query query, Query words, SearchQuery asked, boolean any)
      throws IOException {
    TopDocs found = searcher.search(query, COUNTED);
    int total = found.scoreDocs.length;
    int last = Math.max(1, (total + SearchPage.SIZE - 1) / SearchPage.SIZE);
    int number = Math.min(asked.page(), last);
    int from = (number - 1) * SearchPage.SIZE;
    int to = Math.min(total, from + SearchPage.SIZE);
    ScoreDoc[] shown = java.util.Arrays.copyOfRange(found.scoreDocs, from, to);
    return new SearchPage(hits(searcher, words, shown), total, number, any, false);
  }

  private static List<SearchHit> hits(IndexSearcher searcher, Query words, ScoreDoc[] shown)
      throws IOException {
    List<SearchHit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc one : shown) {
      Document document = stored.document(one.doc);
      String language = document.get(Fields.LANGUAGE);
      String notice = document.get(Fields.NOTICE);
      String snippet = notice.isEmpty() ? snippet(searcher, words, one, language) : "";
      hits.add(hit(document, language, notice, snippet));
    }
    return List.copyOf(hits);
  }

  private static SearchHit hit(Document document, String language, String notice, String snippet) {
    String unit = document.get(Fields.UNIT);
    SearchHit.Kind kind =
        document.get(Fields.SCOPE).startsWith("g")
            ? SearchHit.Kind.GUIDE
            : unit.isEmpty() ? SearchHit.Kind.MODULE : SearchHit.Kind.UNIT;
    return new SearchHit(
        kind,
        document.get(Fields.MODULE),
        document.get(Fields.in(Fields.MODULE_TITLE, language)),
        unit,
        document.get(Fields.in(Fields.UNIT_TITLE, language)),
        language,
        document.get(Fields.ANCHOR),
        document.get(Fields.in(Fields.HEADING, language)),
        snippet,
        notice);
  }

  private static String snippet(IndexSearcher searcher, Query words, ScoreDoc one, String language)
      throws IOException {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builder(searcher, Words.analyzer())
            .withMaxLength(LONGEST_TEXT)
            .withBreakIterator(() -> java.text.BreakIterator.getSentenceInstance(locale(language)))
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
            .build();
    String field = Fields.in(Fields.TEXT, language);
    String[] found =
        highlighter
            .highlightFields(new String[] {field}, words, new int[] {one.doc}, new int[] {SNIPPETS})
            .get(field);
    return found == null || found[0] == null ? "" : found[0];
  }

  private static Locale locale(String language) {
    return language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  /** How many passages there are. */
  int size() {
    return writer.getDocStats().numDocs;
  }
}
