package rasoat.console.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.util.FileSystemUtils;
import rasoat.console.account.Account;
import rasoat.console.office.IssuedBy;
import rasoat.index.RegisteredDocument;
import rasoat.index.bulk.ImportOutcome;
import rasoat.index.ingest.IngestOutcome;
import rasoat.model.document.OfficialDocument;

/**
 * Takes files in, has them read and, when a person says so, registered. One upload is worked on at
 * a time; each belongs to who sent it. They are held by this process: what was not registered when
 * it ends has to be sent again.
 */
final class Uploads {

  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  private final RegistryAudit audit;
  private final Executor work;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Map<String, Upload> all = new ConcurrentHashMap<>();

  Uploads(RegistryAudit audit, Executor work, InstantSource clock, RandomGenerator random) {
    this.audit = audit;
    this.work = work;
    this.clock = clock;
    this.random = random;
  }

  /** That of this person; empty when there is none, or it is somebody else's. */
  Optional<Upload> find(String id, Account account) {
    return Optional.ofNullable(all.get(id)).filter(upload -> upload.owner().id() == account.id());
  }

  /**
   * Lays files down and has them read.
   *
   * @param scope whose documents may be added
   * @return the id to ask for
   */
  String begin(
      RegistryDesk desk, Account account, IssuedBy scope, Map<String, InputStreamSource> files)
      throws IOException {
    forget();
    byte[] name = new byte[8];
    random.nextBytes(name);
    String id = HexFormat.of().formatHex(name);
    Path folder = Files.createDirectories(desk.uploads().resolve(id));
    for (Map.Entry<String, InputStreamSource> file : files.entrySet()) {
      try (InputStream bytes = file.getValue().getInputStream()) {
        Files.copy(bytes, folder.resolve(file.getKey()));
      }
    }
    Upload upload = new Upload(id, account, folder, files.size(), clock.instant());
    all.put(id, upload);
    work.execute(() -> attempt(upload, () -> read(desk, upload, scope)));
    return id;
  }

  /** Drops what was neither registered nor discarded within a day. */
  private void forget() throws IOException {
    Instant now = clock.instant();
    List<String> forgotten =
        all.keySet().stream().filter(id -> all.get(id).isForgottenAt(now)).toList();
    for (String id : forgotten) {
      delete(all.get(id));
      all.remove(id);
    }
  }

  private void read(RegistryDesk desk, Upload upload, IssuedBy scope)
      throws IOException, InterruptedException {
    desk.read(upload.folder(), outcomes -> outcomes.forEach(one -> take(upload, one, scope)));
    if (upload.go(Upload.Stage.READING, Upload.Stage.TO_CHECK)) {
      return;
    }
    delete(upload);
    audit.changed(upload.owner(), "upload", "refused: bears a secrecy mark", upload.facts());
  }

  private static void take(Upload upload, IngestOutcome outcome, IssuedBy scope) {
    switch (outcome) {
      case IngestOutcome.Refused refused ->
          upload.read(UploadedFile.unread(upload.folder(), refused), outcome);
      case IngestOutcome.Ingested(Path file, RegisteredDocument registered) -> {
        OfficialDocument document = registered.document();
        if (Secrets.isAny(document)) {
          upload.end(Upload.Stage.SECRET);
        } else if (upload.stage() == Upload.Stage.READING) {
          upload.read(
              scope.includes(document.issuingBody())
                  ? UploadedFile.read(file, registered)
                  : UploadedFile.refused(file, registered, "upload.other"),
              outcome);
        }
      }
    }
  }

  /** Has what was read registered, in the background; false when there is nothing to register. */
  boolean register(RegistryDesk desk, Upload upload) {
    if (upload.outcomes().isEmpty()
        || !upload.go(Upload.Stage.TO_CHECK, Upload.Stage.REGISTERING)) {
      return false;
    }
    work.execute(() -> attempt(upload, () -> enter(desk, upload)));
    return true;
  }

  private void enter(RegistryDesk desk, Upload upload) throws IOException, InterruptedException {
    List<ImportOutcome> outcomes;
    try {
      outcomes = desk.register(upload.outcomes());
    } catch (RegistryBusyException e) {
      upload.waitAgain();
      return;
    }
    upload.registered(outcomes);
    delete(upload);
    for (ImportOutcome outcome : outcomes) {
      record(upload.owner(), outcome);
    }
  }

  private void record(Account by, ImportOutcome outcome) throws IOException {
    switch (outcome) {
      case ImportOutcome.Added added -> record(by, "add", added.document());
      case ImportOutcome.Replaced replaced -> record(by, "replace", replaced.document());
      case ImportOutcome.AlreadyThere there -> {}
      case ImportOutcome.Refused refused -> {}
    }
  }

  private void record(Account by, String act, RegisteredDocument registered) throws IOException {
    OfficialDocument document = registered.document();
    String number = document.number() == null ? "" : document.number().asWritten();
    audit.changed(by, "document " + document.id(), act, Map.of("number", number));
  }

  /** Forgets what was read; false when it is not to be checked any more. */
  boolean discard(Upload upload) throws IOException {
    if (!upload.go(Upload.Stage.TO_CHECK, Upload.Stage.DISCARDED)) {
      return false;
    }
    upload.end(Upload.Stage.DISCARDED);
    delete(upload);
    return true;
  }

  private void attempt(Upload upload, Work step) {
    try {
      step.run();
    } catch (IOException | RuntimeException e) {
      // The one place that goes on after anything: the next upload may be read. Not its message,
      // which may hold words of the file.
      LOG.error("an upload failed: {}", e.getClass().getSimpleName());
      upload.end(Upload.Stage.FAILED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      upload.end(Upload.Stage.FAILED);
    }
  }

  private static void delete(Upload upload) throws IOException {
    FileSystemUtils.deleteRecursively(upload.folder());
  }

  /** A step that takes long. */
  private interface Work {
    void run() throws IOException, InterruptedException;
  }
}
