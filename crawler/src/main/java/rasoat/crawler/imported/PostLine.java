package rasoat.crawler.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns one line of JSON into a post. Only {@code id} must be there.
 *
 * @param unknownTime the time of posts that state none
 */
record PostLine(PictureRoot pictures, Instant unknownTime) {

  private static final int LONGEST_ID = 500;
  private static final int DEEPEST = 32;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static PostLine of(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return new PostLine(PictureRoot.of(folder), Files.getLastModifiedTime(file).toInstant());
  }

  /**
   * Reads the post; pictures that cannot be taken are reported and left out.
   *
   * @throws LineException when the line is no post
   */
  Post parse(String line, Consumer<? super LineException> problems) throws LineException {
    Fields fields = Fields.of(tree(line));
    String id = fields.id();
    if (id.isBlank() || id.length() > LONGEST_ID) {
      throw LineException.of(
          "expected an id of 1 to %d characters, got %d".formatted(LONGEST_ID, id.length()));
    }
    String time = fields.text("time");
    return new Post(
        id,
        Platform.named(fields.text("platform")),
        fields.text("group"),
        fields.text("text"),
        time.isBlank() ? unknownTime : PostTime.parse(time),
        images(fields.texts("images"), problems));
  }

  private List<CapturedImage> images(List<String> names, Consumer<? super LineException> problems) {
    List<CapturedImage> images = new ArrayList<>();
    for (String name : names) {
      try {
        images.add(pictures.find(name));
      } catch (LineException e) {
        problems.accept(e);
      }
    }
    return images;
  }

  private static JsonNode tree(String line) throws LineException {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
      String got = e.getOriginalMessage().lines().findFirst().orElse("something else");
      throw LineException.of(column, "expected a post as JSON, got: " + got);
    }
  }
}
