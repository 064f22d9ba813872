package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.document.DocumentQuestion;
import rasoat.console.document.DocumentSlice;
import rasoat.console.document.RegistryBusyException;
import rasoat.console.document.RegistryDesk;
import rasoat.deploy.terminal.Terminal;
import rasoat.detector.PictureTextReader;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.index.RegistryUnreadableException;
import rasoat.index.bulk.BulkImport;
import rasoat.index.bulk.ImportListener;
import rasoat.index.bulk.ImportOutcome;
import rasoat.index.ingest.Ingest;
import rasoat.index.ingest.IngestOutcome;
import rasoat.index.sealed.SealedHeldException;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.index.sealed.pack.PackReader;
import rasoat.index.sealed.pack.PackRefusedException;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;

/**
 * The registry of a home as the console changes it. It is held for the time of a change alone, so
 * that commands may change it too; of two changes at once one is refused.
 */
final class RegistryAtHome implements RegistryDesk, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RegistryAtHome.class);

  private final Wiring wiring;
  private final DocumentIndex reading;
  private final JudgingAgain judging;
  private final ReentrantLock changing = new ReentrantLock();

  private RegistryAtHome(Wiring wiring, DocumentIndex reading, JudgingAgain judging) {
    this.wiring = wiring;
    this.reading = reading;
    this.judging = judging;
  }

  /**
   * Opens it, dropping files of uploads that a process before left behind.
   *
   * @param reading to look documents up in; stays open
   */
  static RegistryAtHome open(Wiring wiring, DocumentIndex reading) throws IOException {
    RegistryAtHome desk =
        new RegistryAtHome(wiring, reading, new JudgingAgain(() -> judgeAgain(wiring)));
    if (!desk.isOnlyRead()) {
      Uploaded.drop(desk.uploads());
    }
    return desk;
  }

  private static void judgeAgain(Wiring wiring) throws IOException {
    if (wiring.isAnythingKept()) {
      LOG.info("{}", wiring.rejudge(Terminal.nobody()).line());
    }
  }

  @Override
  public boolean isOnlyRead() {
    return wiring.published().isPresent();
  }

  @Override
  public int size() throws IOException {
    return reading.size();
  }

  @Override
  public DocumentSlice search(DocumentQuestion question) throws IOException {
    return new RegistrySearch(reading).of(question);
  }

  @Override
  public Optional<RegisteredDocument> find(DocumentId id) throws IOException {
    return reading.registered(id);
  }

  @Override
  public boolean disclose(DocumentId id, UnaryOperator<Disclosure> change) throws IOException {
    return changed(
        index -> {
          Optional<RegisteredDocument> held = index.registered(id);
          if (held.isPresent()) {
            Disclosure now = change.apply(held.get().document().disclosure());
            index.register(List.of(held.get().disclosed(now)));
          }
          return held.isPresent();
        });
  }

  @Override
  public boolean remove(DocumentId id) throws IOException {
    return changed(index -> index.remove(id));
  }

  @Override
  public Path uploads() {
    return wiring.home().uploads();
  }

  @Override
  public void read(Path folder, Consumer<List<IngestOutcome>> each) throws IOException {
    try (PictureTextReader pictures = wiring.pictureText()) {
      Ingest ingest = Ingest.with(pictures);
      for (Path file : ingest.filesUnder(folder)) {
        each.accept(ingest.read(file));
      }
    }
  }

  @Override
  public List<ImportOutcome> register(List<IngestOutcome> read)
      throws IOException, InterruptedException {
    Map<Path, List<IngestOutcome>> byFile =
        read.stream().collect(Collectors.groupingBy(IngestOutcome::path));
    List<ImportOutcome> settled = new ArrayList<>();
    try (Change change = begin()) {
      BulkImport.ofRead(change.index(), byFile::get, Clock.systemUTC())
          .add(files(read), into(settled), () -> false);
    }
    judging.begin();
    return settled;
  }

  private static List<Path> files(List<IngestOutcome> read) {
    return read.stream().map(IngestOutcome::path).distinct().toList();
  }

  private static ImportListener into(Collection<ImportOutcome> settled) {
    return new ImportListener() {
      @Override
      public void read(Path file) {}

      @Override
      public void settled(List<ImportOutcome> outcomes) {
        settled.addAll(outcomes);
      }
    };
  }

  @Override
  public boolean isJudgingAgain() {
    return judging.isUnderWay();
  }

  @Override
  public List<PackHeader> packs() throws IOException {
    return wiring.sealedPacks().list();
  }

  @Override
  public PackHeader take(Path pack, Predicate<PackHeader> fits) throws IOException {
    try (PackReader reader = PackReader.open(pack, wiring.sealedPacks().trusted())) {
      if (!fits.test(reader.header())) {
        throw new PackRefusedException("expected one of an own office, got another's");
      }
    }
    PackHeader taken = unheld(() -> wiring.sealedPacks().take(pack));
    judging.begin();
    return taken;
  }

  @Override
  public boolean revoke(String pack) throws IOException {
    boolean revoked = unheld(() -> wiring.sealedPacks().revoke(pack));
    if (revoked) {
      judging.begin();
    }
    return revoked;
  }

  private static <T> T unheld(PackStep<T> step) throws IOException {
    try {
      return step.make();
    } catch (SealedHeldException e) {
      throw new RegistryBusyException("the sealed registry is being changed elsewhere", e);
    }
  }

  private boolean changed(Step step) throws IOException {
    boolean changed;
    try (Change change = begin()) {
      changed = step.make(change.index());
    }
    if (changed) {
      judging.begin();
    }
    return changed;
  }

  private Change begin() throws IOException {
    if (!changing.tryLock()) {
      throw new RegistryBusyException("the registry is being changed by another request");
    }
    try {
      return new Change(wiring.changeRegistry(), changing);
    } catch (RegistryUnreadableException e) {
      changing.unlock();
      if (e.isHeld()) {
        throw new RegistryBusyException("the registry is being changed elsewhere", e);
      }
      throw e;
    } catch (IOException | RuntimeException e) {
      changing.unlock();
      throw e;
    }
  }

  /** Ends judging again as far as it can be ended; the next change goes on with it. */
  @Override
  public void close() throws IOException {
    judging.close();
    if (!isOnlyRead() && Files.isDirectory(uploads())) {
      Uploaded.drop(uploads());
    }
  }

  /** The registry, held until closed. */
  private record Change(DocumentIndex index, ReentrantLock lock) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      try {
        index.close();
      } finally {
        lock.unlock();
      }
    }
  }

  /** A change of the registry; false when there was nothing to change. */
  private interface Step {
    boolean make(DocumentIndex index) throws IOException;
  }

  /** A change of the sealed registry. */
  private interface PackStep<T> {
    T make() throws IOException;
  }
}
