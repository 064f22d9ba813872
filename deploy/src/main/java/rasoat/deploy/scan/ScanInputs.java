package rasoat.deploy.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.PostReader;
import rasoat.crawler.imported.export.Exports;
import rasoat.crawler.imported.web.PageCaptures;
import rasoat.model.port.FolderByteStore;

/**
 * Everything that can be scanned. Pictures inside of archives and pages lie in a folder of their
 * own while the scan lasts.
 */
public final class ScanInputs implements AutoCloseable {

  private final Unpacked folder;
  private final FolderByteStore unpacked;
  private final Import context;

  private ScanInputs(Unpacked folder, Pseudonyms authors, Optional<String> privateBasis) {
    this.folder = folder;
    this.unpacked = new FolderByteStore(folder.folder());
    this.context = new Import(unpacked, authors, InstantSource.system(), privateBasis);
  }

  /**
   * Inputs that are unpacked below that home.
   *
   * @param privateBasis the recorded legal basis for reading private chats; empty for none
   */
  public static ScanInputs below(Path home, Pseudonyms authors, Optional<String> privateBasis)
      throws IOException {
    return new ScanInputs(Unpacked.below(home), authors, privateBasis);
  }

  /**
   * The reader of that input; empty when nobody can read it.
   *
   * @throws IOException when it cannot be looked into
   */
  public Optional<PostReader> reader(Path input) throws IOException {
    if (!Files.exists(input)) {
      return Optional.empty();
    }
    if (Files.isRegularFile(input.resolve(PostReader.POSTS_FILE))) {
      return PostReader.of(input);
    }
    Optional<PostReader> export = posts(Exports.ofOtherTools(input, context));
    if (export.isPresent()) {
      return export;
    }
    Optional<PostReader> own = PostReader.of(input);
    return own.isPresent() ? own : posts(PageCaptures.of(input, context));
  }

  private Optional<PostReader> posts(Optional<CaptureReader> captures) {
    return captures.map(reader -> new ImportedPosts(reader, unpacked::fileOf));
  }

  /** Deletes what was unpacked. */
  @Override
  public void close() throws IOException {
    folder.close();
  }
}
