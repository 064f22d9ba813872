package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.imported.Entries;
import rasoat.model.post.Sha256;

/**
 * What the browser extension Zeeschuimer saw while somebody looked at a platform: one item a line,
 * as the platform sent it. Pictures are addresses still.
 */
record Zeeschuimer() implements Format {

  private static final int BYTES_PER_POST = 5_000;

  @Override
  public boolean recognises(Entries files) throws IOException {
    return find(files).isPresent();
  }

  @Override
  public long size(Entries files) throws IOException {
    return find(files).map(Entries.Entry::size).orElse(0L) / BYTES_PER_POST + 1;
  }

  @Override
  public void read(Export export) throws IOException {
    Entries.Entry file = find(export.files()).orElseThrow();
    Optional<Sha256> raw = export.keepWhole(file);
    ZeeschuimerLine reader = new ZeeschuimerLine(export, file, raw);
    try (InputStream in = export.open(file)) {
      JsonLines lines = new JsonLines(in);
      for (Optional<JsonLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        reader.read(line.get());
      }
    } finally {
      reader.tellSkipped();
    }
  }

  /** It is one file, perhaps in an archive of its own. */
  private static Optional<Entries.Entry> find(Entries files) throws IOException {
    if (files.all().size() != 1) {
      return Optional.empty();
    }
    Entries.Entry file = files.all().getFirst();
    Map<String, String> fields = Head.of(file).fields();
    return fields.containsKey("source_platform") && fields.containsKey("data")
        ? Optional.of(file)
        : Optional.empty();
  }
}
