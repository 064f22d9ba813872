package rasoat.detector;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import rasoat.detector.Judgement.Unreadable;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.Placement;
import rasoat.model.finding.Region;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reading in its stored form: JSON with names of its own, so that the program may change while
 * stored readings stay.
 *
 * @param version of this form
 */
record StoredReading(
    int version,
    StoredPost post,
    List<StoredPage> pages,
    int picturesRead,
    List<StoredProblem> unreadable) {

  private static final int VERSION = 3;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  record StoredPost(
      String id,
      String platform,
      String group,
      String text,
      String time,
      List<StoredImage> images) {}

  record StoredImage(String name, String file) {}

  record StoredProblem(String image, String file, String reason) {}

  /**
   * A page.
   *
   * @param image the place of its picture in the post
   */
  record StoredPage(
      int image,
      int index,
      boolean turned,
      boolean whole,
      int height,
      List<StoredWord> words,
      List<Double> toPicture,
      int pictureWidth,
      int pictureHeight,
      List<StoredMark> marks,
      List<List<Integer>> seals,
      List<StoredNumber> numbers) {}

  /** A picture by itself, as it goes from one process to another. */
  record StoredPicture(List<StoredPage> pages, String cutOff) {}

  record StoredWord(String text, List<Integer> box, double confidence, int line) {}

  record StoredNumber(String digits, double probability) {}

  record StoredMark(String words, List<Integer> box, boolean stamped, String said) {}

  static StoredReading of(PostReading reading) {
    Post post = reading.post();
    return new StoredReading(
        VERSION,
        new StoredPost(
            post.id(),
            post.platform().name(),
            post.group(),
            post.text(),
            post.time().toString(),
            post.images().stream()
                .map(image -> new StoredImage(image.name(), image.file().toString()))
                .toList()),
        reading.pages().stream().map(page -> page(post, page)).toList(),
        reading.picturesRead(),
        reading.unreadable().stream()
            .map(one -> new StoredProblem(one.image(), one.file().toString(), one.reason()))
            .toList());
  }

  private static StoredPage page(Post post, Passage passage) {
    PageReading page = passage.page();
    if (page == null) {
      throw new IllegalArgumentException("the words of the post are no page");
    }
    return page(post.images().indexOf(passage.image()), page);
  }

  private static StoredPage page(int image, PageReading page) {
    return new StoredPage(
        image,
        page.index(),
        page.turned(),
        page.whole(),
        page.height(),
        page.transcript().words().stream()
            .map(
                word ->
                    new StoredWord(word.text(), box(word.box()), word.confidence(), word.line()))
            .toList(),
        page.placement().toPicture(),
        page.placement().pictureWidth(),
        page.placement().pictureHeight(),
        page.marks().stream()
            .map(
                mark ->
                    new StoredMark(
                        mark.words().name(), box(mark.box()), mark.stamped(), mark.said()))
            .toList(),
        page.seals().stream().map(StoredReading::box).toList(),
        page.numbers().stream()
            .map(number -> new StoredNumber(number.digits(), number.probability()))
            .toList());
  }

  private static List<Integer> box(Region region) {
    return List.of(region.x(), region.y(), region.width(), region.height());
  }

  private static Region region(List<Integer> box) {
    return new Region(box.get(0), box.get(1), box.get(2), box.get(3));
  }

  String write() {
    return JSON.writeValueAsString(this);
  }

  static StoredReading parse(String written) {
    JsonNode tree = read(written, JsonNode.class);
    int version = tree.path("version").asInt(0);
    if (version < 1 || version > VERSION) {
      throw new IllegalArgumentException(
          "expected a stored reading of version 1 to "
              + VERSION
              + ", got "
              + (version == 0 ? "none" : "version " + version));
    }
    for (JsonNode page : tree.path("pages")) {
      upgrade(page, version);
    }
    try {
      return JSON.treeToValue(tree, StoredReading.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("expected a stored reading: " + e.getOriginalMessage(), e);
    }
  }

  private static <T> T read(String written, Class<T> form) {
    try {
      T stored = JSON.readValue(written, form);
      if (stored == null) {
        throw new IllegalArgumentException("expected a stored reading, got nothing");
      }
      return stored;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("expected a stored reading: " + e.getOriginalMessage(), e);
    }
  }

  /** Version 1 kept of marks only their words, version 2 of a number only its likeliest reading. */
  private static void upgrade(JsonNode page, int version) {
    for (JsonNode mark : page.path("marks")) {
      if (version < 2 && mark instanceof ObjectNode object) {
        object.put("said", "");
      }
    }
    if (version < 3 && page instanceof ObjectNode object) {
      object.putArray("numbers");
    }
  }

  PostReading reading() {
    List<CapturedImage> images =
        post.images().stream()
            .map(image -> new CapturedImage(image.name(), Path.of(image.file())))
            .toList();
    return new PostReading(
        new Post(
            post.id(),
            Platform.valueOf(post.platform()),
            post.group(),
            post.text(),
            Instant.parse(post.time()),
            images),
        pages.stream().map(page -> passage(images, page)).toList(),
        picturesRead,
        unreadable.stream()
            .map(one -> new Unreadable(one.image(), Path.of(one.file()), one.reason()))
            .toList());
  }

  private static Passage passage(List<CapturedImage> images, StoredPage page) {
    return Passage.of(images.get(page.image()), page(page));
  }

  private static PageReading page(StoredPage page) {
    List<Word> words =
        page.words().stream()
            .map(word -> new Word(word.text(), region(word.box()), word.confidence(), word.line()))
            .toList();
    return new PageReading(
        page.index(),
        page.turned(),
        new Transcript(words),
        new Placement(page.toPicture(), page.pictureWidth(), page.pictureHeight()),
        page.whole(),
        page.height(),
        page.marks().stream()
            .map(
                mark ->
                    new MarkReading(
                        MarkWords.valueOf(mark.words()),
                        region(mark.box()),
                        mark.stamped(),
                        mark.said()))
            .toList(),
        page.seals().stream().map(StoredReading::region).toList(),
        page.numbers().stream()
            .map(number -> new WrittenNumber(number.digits(), number.probability()))
            .toList());
  }

  static String write(PictureReading picture) {
    return JSON.writeValueAsString(
        new StoredPicture(
            picture.pages().stream().map(page -> page(0, page)).toList(), picture.cutOff()));
  }

  static PictureReading parsePicture(String written) {
    StoredPicture picture = read(written, StoredPicture.class);
    return new PictureReading(
        picture.pages().stream().map(StoredReading::page).toList(), picture.cutOff());
  }

  static String write(PageReading page) {
    return JSON.writeValueAsString(page(0, page));
  }

  static PageReading parsePage(String written) {
    return page(read(written, StoredPage.class));
  }
}
