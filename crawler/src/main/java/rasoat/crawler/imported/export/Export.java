package rasoat.crawler.imported.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.InputProblem;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.Provenance;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;

/** An export while it is read: its files, what is kept of them, and who is told. */
record Export(
    Path input,
    Entries files,
    Import context,
    Consumer<? super Capture> captures,
    Consumer<? super InputProblem> problems) {

  /** The most of one file that is kept, in bytes. */
  static final long LIMIT = Wanted.MEDIA.limit();

  void post(Capture capture) {
    captures.accept(capture);
  }

  /** Reports a problem with the whole input. */
  void problem(String reason) {
    problems.accept(new InputProblem(input, 0, 0, reason));
  }

  /** Reports a problem with one file. Reasons hold nothing of its content. */
  void problem(Entries.Entry file, String reason) {
    problem(file, 0, reason);
  }

  void problem(Entries.Entry file, int line, String reason) {
    problems.accept(new InputProblem(place(file), line, 0, reason));
  }

  private Path place(Entries.Entry file) {
    return input.endsWith(file.name()) ? input : input.resolve(file.name());
  }

  boolean mayReadPrivate() {
    return context.privateBasis().isPresent();
  }

  /** Stands for the author of that id, or name in any form; empty for an empty one. */
  String author(Platform platform, String id) {
    return context.authors().of(platform, Normalizer.normalize(id, Normalizer.Form.NFC));
  }

  Provenance provenance(Sha256 raw) {
    return new Provenance(Route.OFFICER_CAPTURE, raw, now());
  }

  Instant now() {
    return context.clock().instant();
  }

  Sha256 keep(byte[] bytes) throws IOException {
    return context.bytes().put(bytes);
  }

  /** Keeps the whole file; empty when it is larger than {@link #LIMIT}, or cannot be read. */
  Optional<Sha256> keepWhole(Entries.Entry file) throws IOException {
    Optional<byte[]> bytes;
    try {
      bytes = upToLimit(file);
    } catch (IOException e) {
      // Reading posts from it meets the same and reports it.
      return Optional.empty();
    }
    return bytes.isPresent() ? Optional.of(keep(bytes.get())) : Optional.empty();
  }

  /**
   * The file for reading while others are opened: many archives give one file at a time. One that
   * cannot be opened is reported, and empty.
   */
  InputStream open(Entries.Entry file) {
    try {
      Optional<byte[]> bytes = upToLimit(file);
      if (bytes.isPresent()) {
        return new ByteArrayInputStream(bytes.get());
      }
      return Files.isDirectory(input) ? file.open() : copied(file);
    } catch (IOException e) {
      problem(file, "expected a file that can be read, got: " + e.getMessage());
      return InputStream.nullInputStream();
    }
  }

  private static InputStream copied(Entries.Entry file) throws IOException {
    Path copy = Files.createTempFile("export", "");
    try (InputStream in = file.open()) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /** The attachment of that name with the bytes of the file, as far as they can be had. */
  Attachment attach(Kind kind, String name, Optional<Entries.Entry> file) throws IOException {
    Attachment wanted = Attachment.at(kind, name, "");
    if (file.isEmpty()) {
      return wanted.failed(FetchState.MISSING);
    }
    byte[] bytes;
    try {
      Optional<byte[]> read = upToLimit(file.get());
      if (read.isEmpty()) {
        return wanted.failed(FetchState.TOO_LARGE);
      }
      bytes = read.get();
    } catch (IOException e) {
      problem(file.get(), "expected an attachment that can be read, got: " + e.getMessage());
      return wanted.failed(FetchState.MISSING);
    }
    return bytes.length == 0 ? wanted.failed(FetchState.MISSING) : wanted.fetched(keep(bytes));
  }

  /** All bytes of the file; empty when they are more than {@link #LIMIT}. */
  static Optional<byte[]> upToLimit(Entries.Entry file) throws IOException {
    if (file.size() > LIMIT) {
      return Optional.empty();
    }
    try (InputStream in = file.open()) {
      byte[] bytes = in.readNBytes((int) LIMIT + 1);
      return bytes.length > LIMIT ? Optional.empty() : Optional.of(bytes);
    }
  }
}
