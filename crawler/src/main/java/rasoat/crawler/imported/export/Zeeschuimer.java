package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
  public boolean recognises(Entries files) {
    return !find(files).isEmpty();
  }

  @Override
  public long size(Entries files) {
    return Names.bytes(find(files)) / BYTES_PER_POST + 1;
  }

  @Override
  public void read(Export export) throws IOException {
    for (Entries.Entry file : find(export.files())) {
      read(export, file);
    }
  }

  private static void read(Export export, Entries.Entry file) throws IOException {
    Optional<Sha256> raw = export.keepWhole(file);
    ZeeschuimerLine reader = new ZeeschuimerLine(export, file, raw);
    try (InputStream in = export.open(file)) {
      JsonLines lines = new JsonLines(in);
      for (Optional<JsonLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        reader.read(line.get());
      }
      lines.broken().ifPresent(reason -> export.problem(file, reason));
    }
    reader.tellSkipped();
  }

  private static List<Entries.Entry> find(Entries files) {
    List<Entries.Entry> all = files.all();
    return all.stream()
        .filter(file -> all.size() == 1 || file.name().endsWith(".ndjson"))
        .filter(file -> isOne(Head.of(file).fields()))
        .toList();
  }

  private static boolean isOne(Map<String, String> fields) {
    return fields.containsKey("source_platform") && fields.containsKey("data");
  }
}
