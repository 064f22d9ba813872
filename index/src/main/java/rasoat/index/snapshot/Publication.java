package rasoat.index.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.util.IOUtils;
import rasoat.index.DocumentIndex;

/** Writes one snapshot. */
final class Publication {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Path part;
  private final Instant now;

  Publication(Path folder, Path part, Instant now) {
    this.folder = folder;
    this.part = part;
    this.now = now;
  }

  /** Copies the last commit, reads the copy, and gives it its name. */
  Snapshot of(Path registry) throws IOException {
    Files.createDirectory(part);
    List<Manifest.Part> copied = new ArrayList<>();
    try (CommitFiles files = CommitFiles.open(registry)) {
      for (Map.Entry<String, FileChannel> file : files.channels().entrySet()) {
        copied.add(copy(file.getKey(), file.getValue()));
      }
    }
    Manifest manifest = new Manifest(DocumentIndex.FORMAT, documentsInCopy(), now, copied);
    byte[] json = manifest.asJson();
    write(part.resolve(Manifest.NAME), json);
    IOUtils.fsync(part, true);
    String name = NAME.format(now) + "-" + Digest.of(json).substring(0, Snapshot.DIGEST_LENGTH);
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(folder, true);
    return new Snapshot(folder.resolve(name), manifest);
  }

  private Manifest.Part copy(String name, FileChannel from) throws IOException {
    try (FileChannel to =
        FileChannel.open(
            part.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      String digest = Digest.copying(from, to);
      to.force(true);
      return new Manifest.Part(name, to.size(), digest);
    }
  }

  /** Reads all of the copy: damage in the registry itself is not to be spread. */
  private int documentsInCopy() throws IOException {
    try (DocumentIndex copy = DocumentIndex.openUnchanging(part)) {
      copy.checkIntegrity();
      return copy.size();
    }
  }

  static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel to =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        to.write(rest);
      }
      to.force(true);
    }
  }
}
