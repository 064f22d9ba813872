package rasoat.crawler.imported.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.InputProblem;
import rasoat.model.post.Capture;

/** Reads one export by its format. */
record ExportReader(Path input, Exports.Opening opening, Format format, Import context)
    implements CaptureReader {

  @Override
  public void read(Consumer<? super Capture> captures, Consumer<? super InputProblem> problems)
      throws IOException {
    try (Entries files = opening.open(input)) {
      files.problems().forEach(problems);
      format.read(new Export(input, files, context, captures, problems));
    }
  }

  @Override
  public long size() throws IOException {
    try (Entries files = opening.open(input)) {
      return format.size(files);
    }
  }
}
