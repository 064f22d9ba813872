package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import rasoat.console.store.FindingRecorder;
import rasoat.console.store.SqlFindingStore;
import rasoat.crawler.imported.PostReader;
import rasoat.deploy.scan.PostJudge;
import rasoat.deploy.scan.Scan;
import rasoat.deploy.scan.ScanReport;
import rasoat.deploy.scan.ScanSummary;
import rasoat.detector.Detector;
import rasoat.detector.Natives;
import rasoat.detector.PictureMemory;
import rasoat.index.DocumentIndex;
import rasoat.index.sealed.SealedPacks;
import rasoat.model.port.FindingSink;
import rasoat.model.port.FolderPictureStore;
import rasoat.model.port.PictureStore;

/** Puts the parts of the application together over one home. */
record Wiring(Home home, Judges judges) {

  /** The recognition that is shipped. */
  static Supplier<PostJudge> detectors(Path cache, DocumentIndex documents) throws IOException {
    Natives natives = Natives.load(cache);
    PictureMemory memory = new PictureMemory();
    return () -> PostJudge.of(new Detector(natives, documents, memory));
  }

  /** The registry to look things up in, to be closed; others may use it at the same time. */
  DocumentIndex readRegistry() throws IOException {
    home.make();
    return DocumentIndex.openForReading(home.registry());
  }

  /** Whether nothing is registered yet: then only marks can be found. */
  boolean isRegistryEmpty() throws IOException {
    try (DocumentIndex documents = readRegistry()) {
      return documents.size() == 0;
    }
  }

  /** The registry to change, to be closed; one process at a time. */
  DocumentIndex changeRegistry() throws IOException {
    home.make();
    return DocumentIndex.open(home.registry());
  }

  /** The sealed packs, to take in, list and revoke. */
  SealedPacks sealedPacks() throws IOException {
    home.make();
    return new SealedPacks(home.sealed(), Clock.systemUTC());
  }

  /** The findings of past scans, to be closed. */
  SqlFindingStore openFindings() throws IOException {
    home.make();
    return SqlFindingStore.open(home.findings());
  }

  PictureStore pictures() {
    return new FolderPictureStore(home.pictures());
  }

  /** Scans with one worker for each processor, keeping every finding in the home. */
  ScanSummary scan(List<PostReader> inputs, FindingSink results, ScanReport report)
      throws IOException {
    try (DocumentIndex documents = readRegistry();
        SqlFindingStore findings = openFindings()) {
      FindingSink recorder = new FindingRecorder(findings, pictures());
      int workers = Runtime.getRuntime().availableProcessors();
      return new Scan(List.of(recorder, results), report, Clock.systemUTC())
          .run(inputs, workers, judges.prepare(home.cache(), documents));
    }
  }

  /** Reads files and registers the documents they hold. */
  Registration register(List<Path> paths) throws IOException {
    Registration read = Registration.read(paths);
    try (DocumentIndex documents = changeRegistry()) {
      documents.add(read.added());
    }
    return read;
  }

  /** Opens the console over the findings of past scans. */
  Serving serve(int port) throws IOException {
    return Serving.open(port, openFindings(), pictures(), readRegistry());
  }

  /** Loads the native libraries and models. */
  Natives natives() throws IOException {
    return Natives.load(home.cache());
  }
}
