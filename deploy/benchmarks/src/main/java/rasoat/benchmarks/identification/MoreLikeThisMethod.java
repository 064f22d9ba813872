package rasoat.benchmarks.identification;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import rasoat.index.text.Folding;

/**
 * Lucene's search for similar texts: the 25 words of the reading that are most telling by tf-idf,
 * ranked by BM25. A word may stand once in the reading, else crops would have none.
 *
 * @param leastDocuments words that fewer documents hold are left out; Lucene's default is 5
 */
record MoreLikeThisMethod(DirectoryReader reader, Analyzer analyzer, int leastDocuments)
    implements Method {

  private static final int WORDS = 25;

  @Override
  public String name() {
    return "MLT df>=" + leastDocuments;
  }

  @Override
  public Answer find(String reading) throws IOException {
    MoreLikeThis like = new MoreLikeThis(reader);
    like.setAnalyzer(analyzer);
    like.setFieldNames(new String[] {PlainText.FIELD});
    like.setMinTermFreq(1);
    like.setMinDocFreq(leastDocuments);
    like.setMaxQueryTerms(WORDS);
    return PlainText.best(
        reader, like.like(PlainText.FIELD, new StringReader(Folding.plain(reading))));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
