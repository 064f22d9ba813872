package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.InputProblem;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

/**
 * Pictures in a folder or an archive, each a post; those of one address, such as the parts of a
 * long page, are one post together.
 */
record Screenshots(Path input, Import context) implements CaptureReader {

  // Their place: it is the same wherever the file lies, so that a picture that comes again is
  // known.
  private static final String SOURCE = "capture";
  private static final int LOOK = 16;

  @Override
  public void read(Consumer<? super Capture> captures, Consumer<? super InputProblem> problems)
      throws IOException {
    Instant unknown = Files.getLastModifiedTime(input).toInstant();
    Map<PostKey, Capture> posts = new LinkedHashMap<>();
    try (Entries entries = Entries.open(input)) {
      entries.problems().forEach(problems);
      Sidecar sidecar = Sidecar.in(entries, input, problems);
      for (Entries.Entry entry : entries.all()) {
        Optional<Sha256> picture = keep(entry, problems);
        if (picture.isPresent()) {
          Capture post = post(entry.name(), sidecar.of(entry.name()), picture.get(), unknown);
          posts.merge(post.key(), post, Screenshots::together);
        }
      }
    }
    posts.values().forEach(captures);
  }

  @Override
  public long size() throws IOException {
    try (Entries entries = Entries.open(input)) {
      return entries.all().size();
    }
  }

  /** Whether there is a picture that belongs to no saved page, or may be. */
  static boolean hasOne(Entries entries) {
    for (Entries.Entry entry : entries.all()) {
      if (!SavedPayloads.isBesidePage(entry.name())) {
        try (InputStream in = entry.open()) {
          if (PictureForm.isOne(in.readNBytes(LOOK))) {
            return true;
          }
        } catch (IOException e) { // such as an encrypted one: reading tells
          return true;
        }
      }
    }
    return false;
  }

  /** Keeps a picture; empty when it is none, or cannot be read, which is told. */
  private Optional<Sha256> keep(Entries.Entry entry, Consumer<? super InputProblem> problems)
      throws IOException {
    if (SavedPayloads.isBesidePage(entry.name())) {
      return Optional.empty();
    }
    byte[] bytes;
    try (InputStream in = entry.open()) { // once: a 7z begins anew for a file it has passed
      bytes = in.readNBytes(Payload.LIMIT + 1);
    } catch (IOException e) {
      problems.accept(problem(entry, "a file that can be read, got " + e.getMessage()));
      return Optional.empty();
    }
    if (!PictureForm.isOne(bytes)) {
      return Optional.empty();
    }
    if (bytes.length > Payload.LIMIT) {
      problems.accept(problem(entry, "at most %d bytes, got more".formatted(Payload.LIMIT)));
      return Optional.empty();
    }
    return Optional.of(context.bytes().put(bytes));
  }

  private Capture post(String name, Sidecar.Row row, Sha256 picture, Instant unknown) {
    ScreenshotName told = ScreenshotName.of(name.substring(name.lastIndexOf('/') + 1));
    Platform platform = row.platform().isBlank() ? told.platform() : Platform.named(row.platform());
    String url = Address.isWeb(row.url()) ? Address.untracked(row.url()) : "";
    Sha256 id = url.isEmpty() ? picture : Sha256.of(url.getBytes(UTF_8));
    WrittenTime time =
        WrittenTime.iso(row.time())
            .or(told::time)
            .orElse(new WrittenTime(unknown, TimePrecision.UNKNOWN));
    return new Capture(
        new PostKey(platform, SOURCE, "h:" + id),
        PostText.of(row.source()),
        "",
        time.time(),
        time.precision(),
        "",
        url,
        Relation.NONE,
        List.of(Attachment.of(Attachment.Kind.PHOTO, name, picture)),
        PostState.LIVE,
        new Provenance(Route.OFFICER_CAPTURE, picture, context.clock().instant()));
  }

  private static Capture together(Capture one, Capture other) {
    List<Attachment> attachments = new ArrayList<>(one.attachments());
    other.attachments().stream()
        .filter(each -> !attachments.stream().map(Attachment::kept).toList().contains(each.kept()))
        .forEach(attachments::add);
    return one.with(attachments);
  }

  private InputProblem problem(Entries.Entry entry, String expected) {
    return InputProblem.of(input, "'%s': expected %s".formatted(entry.name(), expected));
  }
}
