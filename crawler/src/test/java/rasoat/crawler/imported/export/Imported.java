package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.InputProblem;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;

/** What an import brought; nothing when no reader was found. */
record Imported(List<Capture> posts, List<InputProblem> problems, InMemoryByteStore bytes) {

  static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  static final byte[] KEY = "a key of sixteen bytes or more".getBytes(StandardCharsets.UTF_8);

  static final String BASIS = "consent of a participant, 12/2026";

  /** Without a legal basis for private chats. */
  static Imported publicOf(MemoryEntries files) {
    return of(files, Optional.empty());
  }

  static Imported privateOf(MemoryEntries files) {
    return of(files, Optional.of(BASIS));
  }

  private static Imported of(MemoryEntries files, Optional<String> basis) {
    return read(basis, context -> Exports.of(Path.of("export"), input -> files, context));
  }

  /** Through the front door. */
  static Imported of(Path input) {
    return read(Optional.empty(), context -> Exports.of(input, context));
  }

  static Imported privateOf(Path input) {
    return read(Optional.of(BASIS), context -> Exports.of(input, context));
  }

  private static Imported read(Optional<String> basis, Finding finding) {
    InMemoryByteStore bytes = new InMemoryByteStore();
    Imported imported = new Imported(new ArrayList<>(), new ArrayList<>(), bytes);
    Import context = new Import(bytes, new Pseudonyms(KEY), () -> NOW, basis);
    try {
      Optional<CaptureReader> reader = finding.reader(context);
      if (reader.isPresent()) {
        reader.get().read(imported.posts::add, imported.problems::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return imported;
  }

  Capture post(String id) {
    return posts.stream().filter(one -> one.key().post().equals(id)).findFirst().orElseThrow();
  }

  List<String> keys() {
    return posts.stream().map(one -> one.key().toString()).toList();
  }

  List<String> texts() {
    return posts.stream().map(Capture::text).toList();
  }

  List<String> problemTexts() {
    return problems.stream().map(InputProblem::toString).toList();
  }

  /** Each attachment as {@code KIND name STATE}. */
  List<String> attachments() {
    return posts.stream().flatMap(Imported::attachments).toList();
  }

  static Stream<String> attachments(Capture post) {
    return post.attachments().stream()
        .map(one -> one.kind() + " " + one.name() + " " + one.state());
  }

  long kept() {
    return posts.stream()
        .flatMap(post -> post.attachments().stream())
        .filter(one -> one.state() == FetchState.OK)
        .map(Attachment::kept)
        .filter(digest -> bytes.get(digest.orElseThrow()).isPresent())
        .count();
  }

  /** All that came out but the texts of problems' places. */
  String serialised() {
    return posts.toString() + problems.stream().map(InputProblem::reason).toList();
  }

  private interface Finding {
    Optional<CaptureReader> reader(Import context) throws IOException;
  }
}
