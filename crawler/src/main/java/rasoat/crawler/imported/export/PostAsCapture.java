package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.imported.Import;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Post;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

/**
 * Makes captures of posts.
 *
 * @param source stands for the group of posts that name none
 * @param whole the file they come from, as it is kept; empty when it is too large, or is none
 * @param changed when that file was last changed: posts that state no time bear this one; empty
 *     when there are only pictures, which all bear their own
 */
record PostAsCapture(
    String source, Optional<Sha256> whole, Optional<Instant> changed, Import context) {

  static PostAsCapture of(Path input, Optional<Path> posts, Import context) throws IOException {
    Path name = input.toAbsolutePath().normalize().getFileName();
    return new PostAsCapture(
        name == null ? "input" : name.toString(),
        posts.isPresent() ? keep(posts.get(), context) : Optional.empty(),
        posts.isPresent()
            ? Optional.of(Files.getLastModifiedTime(posts.get()).toInstant())
            : Optional.empty(),
        context);
  }

  Capture capture(Post post) throws IOException {
    List<Attachment> attachments = new ArrayList<>();
    for (CapturedImage image : post.images()) {
      attachments.add(attachment(image));
    }
    String group = PostText.of(post.group());
    return new Capture(
        new PostKey(post.platform(), group.isBlank() ? source : group, post.id()),
        group,
        "",
        post.time(),
        precision(post),
        PostText.of(post.text()),
        "",
        Relation.NONE,
        attachments,
        PostState.LIVE,
        new Provenance(Route.OFFICER_CAPTURE, raw(post, attachments), context.clock().instant()));
  }

  private Attachment attachment(CapturedImage image) throws IOException {
    Kind kind = Names.isPicture(image.name()) ? Kind.PHOTO : Kind.DOCUMENT;
    Attachment wanted = Attachment.at(kind, image.name(), "");
    return keep(image.file(), context)
        .map(wanted::fetched)
        .orElseGet(() -> wanted.failed(FetchState.TOO_LARGE));
  }

  /** Where the file is not kept, what came is the picture itself, or the words. */
  private Sha256 raw(Post post, List<Attachment> attachments) throws IOException {
    Optional<Sha256> kept = whole;
    if (kept.isEmpty() && changed.isEmpty()) {
      kept = attachments.stream().flatMap(one -> one.kept().stream()).findFirst();
    }
    return kept.isPresent()
        ? kept.get()
        : context.bytes().put(post.text().getBytes(StandardCharsets.UTF_8));
  }

  private TimePrecision precision(Post post) {
    if (changed.map(post.time()::equals).orElse(true)) {
      return TimePrecision.UNKNOWN;
    }
    // A day alone is read as its first moment.
    LocalTime time = post.time().atZone(Post.VIETNAM).toLocalTime();
    return time.equals(LocalTime.MIDNIGHT) ? TimePrecision.DAY : TimePrecision.SECOND;
  }

  private static Optional<Sha256> keep(Path file, Import context) throws IOException {
    if (Files.size(file) > Export.LIMIT) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(context.bytes().put(in.readAllBytes()));
    }
  }
}
