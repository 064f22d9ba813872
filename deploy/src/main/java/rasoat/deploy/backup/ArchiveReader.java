package rasoat.deploy.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;
import rasoat.deploy.terminal.Progress;

/**
 * Reads an archive from its first byte to its last, and believes none of it before the manifest at
 * its end agrees with all that went by. In the memory of one buffer.
 */
final class ArchiveReader {

  private static final int BLOCK = 512;

  /** An archive ends in two blocks of zeros, filled up to a record of twenty at most. */
  private static final int LEAST_END = 2 * BLOCK;

  private static final int MOST_END = 2 * 20 * BLOCK;

  private final String place;
  private final Counted in;
  private final Extraction extraction;
  private final Progress progress;
  private final EntryNames names = new EntryNames();
  private Optional<Head> head = Optional.empty();
  private long entryAt;
  private long entries;

  /**
   * Reads that stream.
   *
   * @param place for messages: the file
   */
  ArchiveReader(String place, InputStream in, Extraction extraction, Progress progress) {
    this.place = place;
    this.in = new Counted(in);
    this.extraction = extraction;
    this.progress = progress;
  }

  /** What stood first, when all is as it was written. */
  record Whole(Head head, long entries, long bytes) {}

  /**
   * Reads all of it.
   *
   * @throws DamagedBackupException when anything is not as it was written
   */
  Whole read() throws IOException {
    Path lines = Files.createTempFile("rasoat-manifest-", ".jsonl");
    try (TarArchiveInputStream tar = new TarArchiveInputStream(in, UTF_8.name());
        BufferedWriter seen = Files.newBufferedWriter(lines)) {
      TarArchiveEntry entry = next(tar);
      while (names.section() != Section.MANIFEST) {
        String line = take(tar, entry);
        seen.write("%d %s%n".formatted(entryAt, line));
        entries++;
        progress.step();
        entry = next(tar);
      }
      seen.flush();
      compare(tar, entry, lines);
      end(tar);
      return new Whole(head.orElseThrow(), entries, in.position());
    } finally {
      Files.delete(lines);
    }
  }

  private TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
    long before =
        (in.position() + BLOCK - 1) / BLOCK * BLOCK; // what fills the last one comes first
    TarArchiveEntry entry = reading(tar::getNextEntry, before, "an entry");
    if (entry == null) {
      throw damaged(before, "expected an entry after '%s', got the end".formatted(names.last()));
    }
    entryAt = before;
    if (!entry.isCheckSumOK()) {
      throw damaged(before, "expected the head of an entry, got one that was changed");
    }
    if (entry.getLinkFlag() != TarConstants.LF_NORMAL || entry.isSparse()) {
      throw damaged(before, "'%s': expected a file, got something else".formatted(entry.getName()));
    }
    Optional<String> wrong = names.wrong(entry.getName());
    if (wrong.isPresent()) {
      throw damaged(before, wrong.get());
    }
    return entry;
  }

  private String take(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    String name = entry.getName();
    if (names.section() == Section.HEAD) {
      return head(tar, entry);
    }
    try (OutputStream out = extraction.open(names.section(), name, entry.getSize())) {
      return copy(tar, entry, out);
    }
  }

  private String head(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    if (entry.getSize() > Head.MOST_BYTES) {
      throw damaged(entryAt, "%s: expected a short file".formatted(Head.NAME));
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    String line = copy(tar, entry, json);
    Head read = reading(() -> Head.read(json.toByteArray()), entryAt, Head.NAME);
    extraction.head(read);
    head = Optional.of(read);
    return line;
  }

  private String copy(TarArchiveInputStream tar, TarArchiveEntry entry, OutputStream out)
      throws IOException {
    DigestOutputStream digested = new DigestOutputStream(out, Digests.sha256());
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    for (int n = piece(tar, buffer); n >= 0; n = piece(tar, buffer)) {
      digested.write(buffer, 0, n);
      bytes += n;
    }
    return new Listed(entry.getName(), bytes, hex(digested.getMessageDigest())).line();
  }

  private int piece(TarArchiveInputStream tar, byte[] buffer) throws IOException {
    return reading(() -> tar.read(buffer, 0, buffer.length), in.position(), names.last());
  }

  /** Lays the manifest beside what went by. */
  private void compare(TarArchiveInputStream tar, TarArchiveEntry entry, Path lines)
      throws IOException {
    DigestInputStream digested = new DigestInputStream(tar, Digests.sha256());
    BufferedReader said = new BufferedReader(new InputStreamReader(digested, UTF_8));
    try (BufferedReader seen = Files.newBufferedReader(lines)) {
      for (String line = seen.readLine(); line != null; line = seen.readLine()) {
        int blank = line.indexOf(' ');
        agree(Long.parseLong(line.substring(0, blank)), line.substring(blank + 1), line(said));
      }
    }
    String more = line(said);
    if (more != null) {
      throw damaged(entryAt, "expected %s, got no such entry".formatted(more));
    }
    String name = Section.MANIFEST.place() + hex(digested.getMessageDigest()) + ".jsonl";
    if (!name.equals(entry.getName())) {
      throw damaged(entryAt, "expected %s, got %s".formatted(entry.getName(), name));
    }
  }

  private @Nullable String line(BufferedReader said) throws IOException {
    return reading(said::readLine, in.position(), "the manifest");
  }

  private void agree(long at, String got, @Nullable String expected) throws DamagedBackupException {
    if (expected == null) {
      throw damaged(at, "expected no further entry, got %s".formatted(got));
    }
    if (!expected.equals(got)) {
      throw damaged(at, "expected %s, got %s".formatted(expected, got));
    }
  }

  private void end(TarArchiveInputStream tar) throws IOException {
    long content = in.endOfContent();
    TarArchiveEntry more = reading(tar::getNextEntry, in.position(), "the end");
    byte[] rest = new byte[1 << 13];
    int read = 0;
    while (read >= 0) {
      read = reading(() -> in.read(rest, 0, rest.length), in.position(), "the end");
    }
    long zeros = in.position() - content;
    if (more != null || in.endOfContent() != content || zeros > MOST_END) {
      throw damaged(content, "expected the end after the manifest, got more");
    }
    if (zeros < LEAST_END) {
      throw damaged(content, "expected the end of the archive, got none: it was cut off");
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private <T> T reading(Step<T> step, long at, String what) throws IOException {
    try {
      return step.run();
    } catch (IOException | RuntimeException e) {
      throw new DamagedBackupException(
          "%s, byte %d".formatted(place, at), "expected %s, got %s".formatted(what, reason(e)), e);
    }
  }

  private static String reason(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("damage");
  }

  private DamagedBackupException damaged(long at, String problem) {
    return new DamagedBackupException("%s, byte %d".formatted(place, at), problem);
  }

  private interface Step<T> {
    T run() throws IOException;
  }
}
