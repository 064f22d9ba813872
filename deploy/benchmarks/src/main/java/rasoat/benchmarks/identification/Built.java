package rasoat.benchmarks.identification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.model.document.OfficialDocument;

/**
 * Indexes of a corpus that are not the registry's, made once and kept on disk. Words are taken
 * apart by Lucene's standard analyzer.
 */
public final class Built {

  /** What an index holds of a document. */
  @FunctionalInterface
  public interface Recipe {
    /** Adds it to the entry. */
    void add(OfficialDocument document, Document entry);
  }

  private static final String DOCUMENT = "document";
  private static final int FEW_SEGMENTS = 2; // as many as a compacted registry has
  private static final int BUFFER_MB = 128;

  private Built() {}

  /** Opens the index in that folder, making it anew unless it holds the whole corpus. */
  public static DirectoryReader of(Corpus corpus, Path folder, Recipe recipe) throws IOException {
    FSDirectory directory = FSDirectory.open(Files.createDirectories(folder));
    if (DirectoryReader.indexExists(directory)) {
      DirectoryReader reader = DirectoryReader.open(directory);
      if (reader.numDocs() == corpus.size()) {
        return reader;
      }
      reader.close();
    }
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(OpenMode.CREATE)
            .setRAMBufferSizeMB(BUFFER_MB)
            .setCommitOnClose(false); // half an index is none
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      fill(writer, corpus, recipe);
      writer.forceMerge(FEW_SEGMENTS);
      writer.commit();
    }
    return DirectoryReader.open(directory);
  }

  private static void fill(IndexWriter writer, Corpus corpus, Recipe recipe) {
    corpus
        .documents()
        .parallel()
        .forEach(
            document -> {
              Document entry = new Document();
              entry.add(new StoredField(DOCUMENT, Corpus.index(document.id())));
              recipe.add(document, entry);
              try {
                writer.addDocument(entry);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** The index in the corpus of what the reader numbers so. */
  static int document(IndexReader reader, int number) throws IOException {
    Document entry = reader.storedFields().document(number);
    return entry.getField(DOCUMENT).numericValue().intValue();
  }
}
