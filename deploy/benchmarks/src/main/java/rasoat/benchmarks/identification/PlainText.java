package rasoat.benchmarks.identification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.text.Folding;

/**
 * The documents as a search engine keeps them that knows nothing of readings: one field of
 * syllables without accents, BM25.
 */
final class PlainText {

  static final String FIELD = "text";

  private static final int TOP = 50;

  private PlainText() {}

  static DirectoryReader of(Corpus corpus, Path folder) throws IOException {
    return Built.of(
        corpus,
        folder.resolve("words-" + corpus.size()),
        (document, entry) ->
            entry.add(new TextField(FIELD, Folding.plain(document.text()), Store.NO)));
  }

  static Analyzer analyzer() {
    return new StandardAnalyzer();
  }

  /** The words as indexed, in order, each as often as it stands there. */
  static List<String> words(Analyzer analyzer, String reading) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(FIELD, Folding.plain(reading))) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    }
    return words;
  }

  /** Those of the highest score: several when they tie. */
  static Answer best(DirectoryReader reader, Query query) throws IOException {
    ScoreDoc[] found = new IndexSearcher(reader).search(query, TOP).scoreDocs;
    if (found.length == 0) {
      return Answer.NOTHING;
    }
    List<Integer> best = new ArrayList<>();
    for (ScoreDoc one : found) {
      if (one.score == found[0].score) {
        best.add(Built.document(reader, one.doc));
      }
    }
    return new Answer(best, found[0].score, false);
  }
}
