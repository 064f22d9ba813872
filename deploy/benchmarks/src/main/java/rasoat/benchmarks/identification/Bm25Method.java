package rasoat.benchmarks.identification;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Plain Lucene: any of the words of the reading, ranked by BM25 with its usual constants. */
record Bm25Method(DirectoryReader reader, Analyzer analyzer) implements Method {

  private static final int MOST_WORDS = 8192;

  @Override
  public String name() {
    return "BM25";
  }

  @Override
  public Answer find(String reading) throws IOException {
    IndexSearcher.setMaxClauseCount(MOST_WORDS);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : PlainText.words(analyzer, reading)) {
      query.add(new TermQuery(new Term(PlainText.FIELD, word)), Occur.SHOULD);
    }
    return PlainText.best(reader, query.build());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
