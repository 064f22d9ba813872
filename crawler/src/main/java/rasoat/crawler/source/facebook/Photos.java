package rasoat.crawler.source.facebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitEndException;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;

/**
 * Photos in full size. What a post shows of them is a preview of about 720 pixels, too small to
 * read a sheet of A4 by; the photo itself knows all its sizes. One call for each photo.
 */
record Photos(Graph graph) {

  /** More photos of one post than these keep their previews. */
  static final int MOST = 50;

  private static final Pattern ID = Pattern.compile("[0-9]+");

  /** The same attachments, the photos in full size where that can be had. */
  List<Attachment> enlarged(List<Attachment> attachments, Visit visit)
      throws IOException, VisitEndException {
    List<Attachment> enlarged = new ArrayList<>();
    int asked = 0;
    for (Attachment attachment : attachments) {
      boolean asks = isPhoto(attachment) && asked++ < MOST;
      enlarged.add(asks ? enlarged(attachment, visit) : attachment);
    }
    if (asked > MOST) {
      visit.problem(
          "expected at most %d photos in a post, got %d: the rest in small".formatted(MOST, asked));
    }
    return enlarged;
  }

  /** The address of the largest size as it is now; empty when there is none. */
  Optional<String> address(Attachment attachment) throws IOException, VisitEndException {
    return isPhoto(attachment) && ask(attachment) instanceof GraphReply.Good good
        ? largest(good.json())
        : Optional.empty();
  }

  private Attachment enlarged(Attachment preview, Visit visit)
      throws IOException, VisitEndException {
    return switch (ask(preview)) {
      case GraphReply.Good good ->
          largest(good.json())
              .map(address -> Attachment.at(preview.kind(), preview.name(), address))
              .orElse(preview);
      case GraphReply.Closed(GraphError error) -> {
        visit.problem("expected the sizes of a photo, got %s: in small".formatted(error));
        yield preview;
      }
    };
  }

  private GraphReply ask(Attachment photo) throws IOException, VisitEndException {
    return graph.get(photo.name(), Map.of("fields", "images{source,width,height}"));
  }

  private static boolean isPhoto(Attachment attachment) {
    return attachment.kind() == Kind.PHOTO && ID.matcher(attachment.name()).matches();
  }

  private static Optional<String> largest(LooseJson photo) {
    return photo.list("images").stream()
        .filter(image -> !image.text("source").isEmpty())
        .max(Comparator.comparingLong(Photos::pixels))
        .map(image -> image.text("source"));
  }

  private static long pixels(LooseJson image) {
    return image.number("width").orElse(0) * image.number("height").orElse(0);
  }
}
