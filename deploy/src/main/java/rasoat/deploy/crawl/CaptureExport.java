package rasoat.deploy.crawl;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what was collected as {@code posts.jsonl} that {@code rasoat scan} reads, its pictures in
 * a folder beside it. Safe for many threads.
 */
final class CaptureExport implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path pictures;
  private final ByteStore bytes;
  private final BufferedWriter lines;

  private CaptureExport(Path pictures, ByteStore bytes, BufferedWriter lines) {
    this.pictures = pictures;
    this.bytes = bytes;
    this.lines = lines;
  }

  /** Begins that file; the pictures lie in a folder of its name and {@code .pictures}. */
  static CaptureExport begin(Path file, ByteStore bytes) throws IOException {
    Path name = file.toAbsolutePath();
    Path pictures = name.resolveSibling(name.getFileName() + ".pictures");
    return new CaptureExport(
        pictures, bytes, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  synchronized void write(Capture capture) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", capture.key().toString());
    line.put("platform", capture.key().platform().name());
    line.put("group", capture.group().isEmpty() ? capture.key().source() : capture.group());
    line.put("text", capture.text());
    line.put("time", capture.time().toString());
    line.put("images", images(capture));
    line.put("permalink", capture.permalink());
    line.put("state", capture.state().name());
    lines.write(JSON.writeValueAsString(line));
    lines.newLine();
  }

  private List<String> images(Capture capture) throws IOException {
    List<String> names = new ArrayList<>();
    for (Attachment attachment : capture.attachments()) {
      Optional<Sha256> kept = attachment.kept();
      if (kept.isPresent() && attachment.kind().isWorthReading()) {
        Optional<byte[]> content = bytes.get(kept.get());
        if (content.isPresent()) {
          names.add(pictures.getFileName() + "/" + write(kept.get(), content.get()));
        }
      }
    }
    return names;
  }

  private String write(Sha256 digest, byte[] content) throws IOException {
    Files.createDirectories(pictures);
    Files.write(pictures.resolve(digest.value()), content);
    return digest.value();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
