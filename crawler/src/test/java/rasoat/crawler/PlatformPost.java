package rasoat.crawler;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;

/**
 * One post of the local platform: everything about it follows from its number and a seed.
 *
 * @param edits how often it was edited so far
 */
record PlatformPost(long seed, String channel, int id, int edits) {

  /** Fewer than there are posts, so many posts show the same. */
  private static final List<byte[]> PICTURES =
      IntStream.range(0, 64).mapToObj(PlatformPost::drawn).toList();

  /** What happens to those who ask for its picture. */
  enum Fate {
    NONE,
    GOOD,
    /**
     * Pages of the channel always show an address that has expired; the post's own page is right.
     */
    STALE,
    /** Some requests fail before one does not. */
    SLOW,
    /** The server always fails. */
    BROKEN,
    GONE,
    SHUT;

    boolean canBeHad() {
      return this == GOOD || this == STALE || this == SLOW;
    }
  }

  PostKey key() {
    return new PostKey(Platform.TELEGRAM, channel, Integer.toString(id));
  }

  Fate fate() {
    int number = random("fate").nextInt(400);
    if (number >= 120) {
      return Fate.NONE;
    }
    List<Fate> rare = List.of(Fate.STALE, Fate.SLOW, Fate.BROKEN, Fate.GONE, Fate.SHUT);
    return number < 20 ? rare.get(number % rare.size()) : Fate.GOOD;
  }

  /** How many requests for a slow picture fail. */
  int failures() {
    return 5 + random("failures").nextInt(10);
  }

  byte[] picture() {
    return PICTURES.get(random("picture").nextInt(PICTURES.size()));
  }

  Optional<Sha256> kept() {
    return fate().canBeHad() ? Optional.of(Sha256.of(picture())) : Optional.empty();
  }

  /** In composed letters. */
  String text() {
    return "Tổ dân phố %s, tin số %d: lịch họp%s"
        .formatted(channel, id, edits == 0 ? "" : " (sửa lần " + edits + ")");
  }

  /** As {@link rasoat.model.post.Capture#revision} makes it. */
  Sha256 revision() {
    String picture = fate() == Fate.NONE ? "" : "\0" + Kind.PHOTO + "\0" + id + ".jpg";
    return Sha256.of((text() + picture).getBytes(StandardCharsets.UTF_8));
  }

  /** Those whose pictures are hard to have always are, where they can be. */
  boolean isEditedIn(int edition) {
    boolean isHard = fate() != Fate.NONE && fate() != Fate.GOOD;
    return isHard || random("edit" + edition).nextInt(3) == 0;
  }

  private SplittableRandom random(String what) {
    SplittableRandom random = new SplittableRandom(seed + Objects.hash(channel, id, what));
    random.nextLong();
    return random;
  }

  private static byte[] drawn(int colour) {
    BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, colour << 2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
