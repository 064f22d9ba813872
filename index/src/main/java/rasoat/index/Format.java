package rasoat.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/**
 * The version of what {@link Entry} writes, kept in every commit. It grows whenever entries written
 * before would be read wrongly, or would be found less well than new ones.
 *
 * <table>
 * <caption>The formats</caption>
 * <tr><td>1</td><td>documents alone; such a registry bears no mark</td></tr>
 * <tr><td>2</td><td>also recipients, guesses, source and content hash</td></tr>
 * </table>
 */
final class Format {

  static final int CURRENT = 2;

  private static final int UNMARKED = 1;
  private static final String KEY = "format";

  private Format() {}

  /** The format of a reader's commit; 0 when it cannot be told. */
  static int of(DirectoryReader reader) throws IOException {
    Map<String, String> facts = reader.getIndexCommit().getUserData();
    if (!facts.containsKey(KEY)) {
      return UNMARKED;
    }
    String written = facts.get(KEY);
    return written.matches("[1-9]\\d{0,8}") ? Integer.parseInt(written) : 0;
  }

  /** The format of the last commit; 0 when it cannot be told. */
  static int of(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return of(reader);
    }
  }

  /** Marks what the writer commits from now on; no change when it is marked already. */
  static void mark(IndexWriter writer) {
    Set<Map.Entry<String, String>> mark = Map.of(KEY, String.valueOf(CURRENT)).entrySet();
    if (!mark.equals(writer.getLiveCommitData())) {
      writer.setLiveCommitData(mark);
    }
  }
}
