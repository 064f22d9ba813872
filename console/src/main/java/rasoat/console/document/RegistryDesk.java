package rasoat.console.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import rasoat.index.RegisteredDocument;
import rasoat.index.bulk.ImportOutcome;
import rasoat.index.ingest.IngestOutcome;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.index.sealed.pack.PackRefusedException;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;

/**
 * The registry, for those who keep it right. Safe for many threads. After every change the readings
 * of past scans are judged again, beside all else.
 *
 * <p>Whatever changes it throws {@link RegistryBusyException} while somebody else does, and has
 * then changed nothing.
 */
public interface RegistryDesk {

  /** Whether documents are only looked up here: the registry is published by another machine. */
  boolean isOnlyRead();

  /** How many documents are registered. */
  int size() throws IOException;

  /** What the question asks for. */
  DocumentSlice search(DocumentQuestion question) throws IOException;

  /** Empty when there is none of that id. */
  Optional<RegisteredDocument> find(DocumentId id) throws IOException;

  /**
   * Changes who may see a document; false when there is none of that id.
   *
   * @param change throws {@link IllegalArgumentException} for a disclosure it does not apply to
   */
  boolean disclose(DocumentId id, UnaryOperator<Disclosure> change) throws IOException;

  /** Takes a document out; false when there was none of that id. */
  boolean remove(DocumentId id) throws IOException;

  /** A folder of its own for every upload lies below this one; emptied when the desk is opened. */
  Path uploads() throws IOException;

  /**
   * Reads the files of a folder and registers nothing. A manifest speaks for the files it names.
   *
   * @param each is told of every file, in order
   */
  void read(Path folder, Consumer<List<IngestOutcome>> each)
      throws IOException, InterruptedException;

  /**
   * Registers what was read. What the registry holds from another file is refused.
   *
   * @param read by the file it was read from, which still is there
   */
  List<ImportOutcome> register(List<IngestOutcome> read) throws IOException, InterruptedException;

  /** Whether readings of past scans are being judged again. */
  boolean isJudgingAgain();

  /** The sealed packs, expired ones included. */
  List<PackHeader> packs() throws IOException;

  /**
   * Takes a sealed pack in.
   *
   * @param fits whether that office's pack may be taken
   * @throws PackRefusedException when it is not; the message says why
   */
  PackHeader take(Path pack, Predicate<PackHeader> fits) throws IOException;

  /** Takes a pack out of use for good; false when there is none of that id. */
  boolean revoke(String pack) throws IOException;
}
