package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rasoat.crawler.custody.ZipLayout.Stored;
import rasoat.model.post.Sha256;

/**
 * A package as it lies there, whoever made it: read within bounds. Nothing in it is compressed, so
 * what is in one is never larger than the file itself.
 */
final class PackageZip implements AutoCloseable {

  private static final int CHUNK = 1 << 16;

  /** All names a package can have: plain letters, one folder deep, no dots to climb by. */
  private static final Pattern NAME =
      Pattern.compile(
          "manifest\\.json|evidence\\.json|VERIFY\\.txt|hashes\\.txt|custody\\.jsonl"
              + "|page-made-by-rasoat\\.html"
              + "|(raw|pages)/[0-9a-f]{64}"
              + "|images/[0-9]{2,5}-[A-Za-z0-9._-]{1,60}"
              + "|encrypted/[0-9a-f]{64}[.]cms"
              + "|timestamps/[0-9_a-f-]{1,100}\\.(tsq|tsr|pem)");

  private final FileChannel zip;
  private final SortedMap<String, Stored> files = new TreeMap<>();

  private PackageZip(FileChannel zip, List<Stored> stored) throws HostileException {
    this.zip = zip;
    for (Stored file : stored) {
      if (!NAME.matcher(file.name()).matches()) {
        throw new HostileException("expected the names of a package, got " + shown(file.name()));
      }
      if (files.put(file.name(), file) != null) {
        throw new HostileException("expected each file once, got twice: " + file.name());
      }
    }
  }

  static PackageZip open(Path file) throws IOException, HostileException {
    FileChannel zip = FileChannel.open(file);
    try {
      return new PackageZip(zip, ZipLayout.of(zip));
    } catch (HostileException | IOException e) {
      zip.close();
      throw e;
    }
  }

  /** All names in it. */
  Iterable<String> names() {
    return files.keySet();
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  /** A short file; empty when it is not there. */
  Optional<byte[]> read(String name, int limit) throws IOException, HostileException {
    Stored file = files.get(name);
    if (file == null) {
      return Optional.empty();
    }
    if (file.size() > limit) {
      throw new HostileException(
          "%s: expected up to %d bytes, got %d".formatted(name, limit, file.size()));
    }
    return Optional.of(chunk(file, 0, (int) file.size()));
  }

  /** The digest of a file of any length that is there. */
  Optional<Sha256> digest(String name) throws IOException {
    Stored file = files.get(name);
    return file == null ? Optional.empty() : Optional.of(digest(file));
  }

  private Sha256 digest(Stored file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (long done = 0; done < file.size(); done += CHUNK) {
        digest.update(chunk(file, done, (int) Math.min(CHUNK, file.size() - done)));
      }
      return new Sha256(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private byte[] chunk(Stored file, long from, int size) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(size);
    while (chunk.hasRemaining()) {
      if (zip.read(chunk, file.start() + from + chunk.position()) < 0) {
        throw new IOException("the package became shorter while it was read");
      }
    }
    return chunk.array();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A name that somebody else chose, fit for a terminal. */
  private static String shown(String name) {
    String plain = name.replaceAll("[^ -~]", "?");
    return "'" + plain.substring(0, Math.min(plain.length(), 80)) + "'";
  }
}
