package rasoat.crawler.custody;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import rasoat.model.post.Sha256;

/**
 * A package as it lies there, whoever made it: read within bounds.
 *
 * <p>Packages are not compressed. So what is in one is never larger than the file itself, and a
 * file that swells is none.
 */
final class PackageZip implements AutoCloseable {

  private static final int MOST_ENTRIES = 10_000;
  private static final long LONGEST_DIRECTORY = 4 << 20;

  /** All names a package can have: plain letters, one folder deep, no dots to climb by. */
  private static final Pattern NAME =
      Pattern.compile(
          "manifest\\.json|evidence\\.json|VERIFY\\.txt|hashes\\.txt|custody\\.jsonl"
              + "|(raw|pages)/[0-9a-f]{64}"
              + "|images/[0-9]{2,5}-[A-Za-z0-9._-]{1,60}"
              + "|timestamps/[0-9_a-f-]{1,100}\\.(tsq|tsr|pem)");

  private final ZipFile zip;
  private final SortedMap<String, ZipEntry> entries;

  private PackageZip(ZipFile zip, SortedMap<String, ZipEntry> entries) {
    this.zip = zip;
    this.entries = Collections.unmodifiableSortedMap(entries);
  }

  static PackageZip open(Path file) throws IOException, HostileException {
    ZipEnd end = ZipEnd.of(file);
    if (end.entries() > MOST_ENTRIES || end.directory() > LONGEST_DIRECTORY) {
      throw new HostileException(
          "expected up to %d files, got %d".formatted(MOST_ENTRIES, end.entries()));
    }
    ZipFile zip = new ZipFile(file.toFile());
    try {
      return new PackageZip(zip, entries(zip, Files.size(file)));
    } catch (HostileException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static SortedMap<String, ZipEntry> entries(ZipFile zip, long size)
      throws HostileException {
    SortedMap<String, ZipEntry> entries = new TreeMap<>();
    long sum = 0;
    for (Iterator<? extends ZipEntry> all = zip.stream().iterator(); all.hasNext(); ) {
      ZipEntry entry = all.next();
      String name = entry.getName();
      if (!NAME.matcher(name).matches()) {
        throw new HostileException("expected the names of a package, got " + shown(name));
      }
      if (entries.put(name, entry) != null) {
        throw new HostileException("expected each file once, got twice: " + name);
      }
      sum += entry.getSize();
      boolean isStored =
          entry.getMethod() == ZipEntry.STORED && entry.getSize() == entry.getCompressedSize();
      if (!isStored || entry.getSize() < 0 || sum > size) {
        throw new HostileException("expected nothing compressed or shared, got " + name);
      }
    }
    return entries;
  }

  /** All names in it. */
  Iterable<String> names() {
    return entries.keySet();
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** A short file; empty when it is not there. */
  Optional<byte[]> read(String name, int limit) throws IOException, HostileException {
    ZipEntry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.getSize() > limit) {
      throw new HostileException(
          "%s: expected up to %d bytes, got %d".formatted(name, limit, entry.getSize()));
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(in.readNBytes(limit));
    }
  }

  /** A file that is there, as a stream. */
  InputStream stream(String name) throws IOException {
    return zip.getInputStream(entries.get(name));
  }

  /** The digest of a file that is there, of any length. */
  Sha256 digest(String name) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(stream(name), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return new Sha256(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
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
