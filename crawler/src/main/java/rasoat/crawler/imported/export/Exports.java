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
   * The reader for an export of another tool, as a folder, an archive or its main file alone, or
   * for the project's own posts and pictures; empty when the input is none of these.
   *
   * @throws IOException when the input cannot be looked into
   */
  public static Optional<CaptureReader> of(Path input, Import context) throws IOException {
    if (!Files.exists(input)) {
      return Optional.empty();
    }
    if (Files.isRegularFile(input.resolve(PostReader.POSTS_FILE))) {
      return own(input, context); // a folder of our own may hold more pictures than an archive may
    }
    Opening opening = Entries.isOne(input) ? Entries::open : SingleFile::new;
    Optional<CaptureReader> export = of(input, opening, context);
    if (export.isPresent()) {
      return export;
    }
    return own(input, context);
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
