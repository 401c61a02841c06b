package org.alongside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * What counts as the same word: without capital letters and accents, without endings, in French
 * without {@code l’} and {@code qu’}.
 */
final class Words {
  /** The languages, each with fields of its own. */
  static final List<String> LANGUAGES = List.of("en", "fr");

  private static final int MOST = 12;

  private static final Map<String, Analyzer> BY_LANGUAGE =
      Map.of("en", new English(), "fr", new French());

  private Words() {}

  /** For each field the words of its language: {@code text_fr}. */
  static Analyzer analyzer() {
    Map<String, Analyzer> fields = new java.util.HashMap<>();
    for (String language : LANGUAGES) {
      for (String field : Fields.SEARCHED) {
        fields.put(Fields.in(field, language), BY_LANGUAGE.get(language));
      }
    }
    return new PerFieldAnalyzerWrapper(new English(), fields);
  }

  /** The words of what somebody looks for, in one language; the first twelve. */
  static List<String> in(String text, String language) {
    Set<String> words = new LinkedHashSet<>();
    try (TokenStream stream = BY_LANGUAGE.get(language).tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && words.size() < MOST) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ArrayList<>(words);
  }

  private static final class English extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream stream = new EnglishPossessiveFilter(words);
      stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
      stream = new StopFilter(stream, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
      return new TokenStreamComponents(words, new PorterStemFilter(stream));
    }
  }

  private static final class French extends Analyzer {
    private static final CharArraySet ELIDED = FrenchAnalyzer.DEFAULT_ARTICLES;

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream stream = new LowerCaseFilter(new ElisionFilter(words, ELIDED));
      stream = new StopFilter(stream, FrenchAnalyzer.getDefaultStopSet());
      return new TokenStreamComponents(
          words, new FrenchLightStemFilter(new ASCIIFoldingFilter(stream)));
    }
  }
}
