package rasoat.crawler.imported.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.PostReader;

/** Finds the reader for what another tool exported, by what is in it. */
public final class Exports {

  private static final List<Format> FORMATS =
      List.of(
          new FacebookInformation(),
          new TelegramDesktop(),
          new TelegramPages(),
          new WhatsAppChat(),
          new Zeeschuimer());

  private Exports() {}

  /**
   * The reader for an export of another tool, as {@link #ofOtherTools}, or for the project's own
   * posts and pictures; empty when the input is none of these.
   *
   * @throws IOException when the input cannot be looked into
   */
  public static Optional<CaptureReader> of(Path input, Import context) throws IOException {
    Optional<CaptureReader> export = ofOtherTools(input, context);
    return export.isPresent() ? export : own(input, context);
  }

  /**
   * The reader for an export of another tool alone, as a folder, an archive or its main file; empty
   * when the input is none. To be asked before readers of saved pages and of pictures: they do not
   * know what in an export is private.
   *
   * @throws IOException when the input cannot be looked into
   */
  public static Optional<CaptureReader> ofOtherTools(Path input, Import context)
      throws IOException {
    // A folder of our own may hold more pictures than an archive may, and is not looked into.
    if (!Files.exists(input) || Files.isRegularFile(input.resolve(PostReader.POSTS_FILE))) {
      return Optional.empty();
    }
    return of(input, Entries.isOne(input) ? Entries::open : SingleFile::new, context);
  }

  private static Optional<CaptureReader> own(Path input, Import context) {
    return PostReader.of(input).map(posts -> new PostsAsCaptures(posts, input, context));
  }

  static Optional<CaptureReader> of(Path input, Opening opening, Import context)
      throws IOException {
    try (Entries files = opening.open(input)) {
      for (Format format : FORMATS) {
        if (format.recognises(files)) {
          return Optional.of(new ExportReader(input, opening, format, context));
        }
      }
      return Optional.empty();
    }
  }

  /** Opens the files of an input. */
  @FunctionalInterface
  interface Opening {
    Entries open(Path input) throws IOException;
  }
}
