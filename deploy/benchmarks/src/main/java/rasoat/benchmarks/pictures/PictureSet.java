package rasoat.benchmarks.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A folder of posts with known answers: {@code documents/}, {@code posts.jsonl}, {@code images/},
 * {@code truth.jsonl}.
 *
 * @param seed another one gives other documents, papers and cameras
 * @param count of posts
 */
public record PictureSet(long seed, int count, Fonts fonts) {

  /** What posts show, in turn; variants of leaks go round by themselves. */
  private static final List<Shows> ROUND =
      List.of(
          Shows.LEAK,
          Shows.ALTERED,
          Shows.LEAK,
          Shows.UNINDEXED_SECRET,
          Shows.LEAK,
          Shows.PHOTO,
          Shows.LEAK,
          Shows.UNINDEXED_OFFICIAL,
          Shows.LEAK,
          Shows.PUBLIC,
          Shows.ALTERED,
          Shows.LEAK,
          Shows.HARMLESS_PAPER,
          Shows.LEAK,
          Shows.CHAT_OR_MEME,
          Shows.LEAK,
          Shows.NEAR_SIBLING,
          Shows.ALTERED,
          Shows.LEAK,
          Shows.MENTION);

  /** What a post shows. */
  enum Shows {
    LEAK,
    ALTERED,
    UNINDEXED_SECRET,
    PUBLIC,
    UNINDEXED_OFFICIAL,
    NEAR_SIBLING,
    HARMLESS_PAPER,
    MENTION,
    CHAT_OR_MEME,
    PHOTO
  }

  public PictureSet {
    if (fonts.prints().isEmpty()) {
      throw new IllegalArgumentException(
          "expected a font for Vietnamese (Debian package fonts-liberation2), got none");
    }
  }

  /** Writes it. */
  public void write(Path folder) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Files.createDirectories(folder.resolve("images"));
    Registry registry = new Registry(seed, Math.max(20, count / 2), fonts.prints().getFirst());
    for (Registered one : registry.documents()) {
      one.write(documents);
    }
    List<String> posts = new ArrayList<>();
    List<String> truths = new ArrayList<>();
    int[] made = new int[Shows.values().length];
    for (int i = 0; i < count; i++) {
      Shows shows = ROUND.get(i % ROUND.size());
      PostMaker maker = new PostMaker(registry, fonts, i, new SplittableRandom(seed * 10_007 + i));
      Post post = maker.make(shows, made[shows.ordinal()]++);
      String id = String.format(Locale.ROOT, "p%04d", i + 1);
      posts.add(post.write(id, folder));
      truths.add(post.truth().line(id));
    }
    Files.write(folder.resolve("posts.jsonl"), posts, StandardCharsets.UTF_8);
    Files.write(folder.resolve("truth.jsonl"), truths, StandardCharsets.UTF_8);
  }
}
