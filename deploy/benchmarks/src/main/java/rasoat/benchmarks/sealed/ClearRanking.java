package rasoat.benchmarks.sealed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.lookup.Found;
import rasoat.index.lookup.LookUp;
import rasoat.index.lookup.Question;
import rasoat.index.lookup.TermField;
import rasoat.index.shingle.Shingles;

/** The same values as a pack holds, before they are keyed and padded. */
final class ClearRanking implements Ranking {

  private static final int LIMIT = 8;
  private static final String DOCUMENT = "document";

  private final String name;
  private final Shingles kind;
  private final Directory directory;
  private final DirectoryReader reader;

  private ClearRanking(String name, Shingles kind, Directory directory) throws IOException {
    this.name = name;
    this.kind = kind;
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
  }

  /**
   * Indexes a corpus into an empty folder.
   *
   * @param publicText what is left out
   * @param kept how many documents may share a value: more common ones are left out
   */
  static ClearRanking of(
      String name, Corpus corpus, Shingles kind, List<String> publicText, long kept, Path folder)
      throws IOException {
    long[] known =
        publicText.stream().flatMapToLong(line -> LongStream.of(kind.of(line))).sorted().toArray();
    List<long[]> documents = new ArrayList<>();
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 0; i < corpus.size(); i++) {
      long[] values =
          LongStream.of(kind.telling(corpus.document(i).text()))
              .filter(v -> Arrays.binarySearch(known, v) < 0)
              .toArray();
      LongStream.of(values).forEach(v -> counts.merge(v, 1, Integer::sum));
      documents.add(values);
    }
    Directory directory = new MMapDirectory(folder);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int i = 0; i < corpus.size(); i++) {
        Document entry = new Document();
        entry.add(new StoredField(DOCUMENT, i));
        TermField.add(
            entry,
            kind.field(),
            LongStream.of(documents.get(i)).filter(v -> counts.get(v) <= kept).toArray());
        writer.addDocument(entry);
      }
      writer.forceMerge(1);
    }
    return new ClearRanking(name, kind, directory);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Ranked> rank(String reading) throws IOException {
    Question question = new Question(kind.field(), kind.telling(reading));
    List<Ranked> ranked = new ArrayList<>();
    for (Found found : LookUp.in(reader).find(List.of(question), LIMIT)) {
      Document entry = reader.storedFields().document(found.document());
      ranked.add(new Ranked(entry.getField(DOCUMENT).numericValue().intValue(), found.nats()));
    }
    return ranked;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
