package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.export.Exports;
import rasoat.crawler.imported.web.PageCaptures;

/** Every kind of capture made elsewhere that can be read. */
public final class CaptureFormats {

  private CaptureFormats() {}

  /**
   * The reader of that file or folder; empty when it is no capture.
   *
   * @throws IOException when it cannot be looked into
   */
  public static Optional<CaptureReader> reader(Path input, Import context) throws IOException {
    // Exports first: a private chat among web pages must not pass for saved pages.
    Optional<CaptureReader> export = Exports.ofOtherTools(input, context);
    if (export.isPresent()) {
      return export;
    }
    Optional<CaptureReader> page = PageCaptures.of(input, context);
    return page.isPresent() ? page : Exports.of(input, context);
  }
}
