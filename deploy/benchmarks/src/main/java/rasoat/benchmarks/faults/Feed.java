package rasoat.benchmarks.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import rasoat.benchmarks.faults.FeedPost.Shows;
import rasoat.benchmarks.pictures.FeedPictures;

/** Posts that appear on the local platform one after the other; what they show follows a seed. */
final class Feed {

  static final List<String> CHANNELS = List.of("cho_que", "tin_xom", "hoi_lang");

  /** Words of every secret document: nowhere but on its picture may they ever stand. */
  static final String SECRET_WORDS = "Chuyên án Lam Ngọc Bích do tổ Sao Khuê thực hiện.";

  /** Shares of a hundred posts. */
  private static final int WORDS = 20;

  private static final int PICTURES = 70;
  private static final int PAPERS = 3;
  private static final int KNOWN = 3;

  private static final List<String> SAID =
      List.of("Chiều nay đá bóng không", "Bán cam sành nhà vườn", "Hội làng vui quá", "Xe về quê");

  private final FeedPictures pictures;
  private final SplittableRandom random;
  private final List<FeedPost> posts = new CopyOnWriteArrayList<>();

  Feed(long seed, FeedPictures pictures) {
    this.pictures = pictures;
    this.random = new SplittableRandom(seed);
  }

  List<FeedPost> posts() {
    return posts;
  }

  /** One more appears. */
  void add() {
    int number = posts.size();
    Shows shows = shows(random.nextInt(100));
    String text = SAID.get(random.nextInt(SAID.size())) + " " + (number + 1);
    posts.add(
        new FeedPost(
            CHANNELS.get(number % CHANNELS.size()),
            number / CHANNELS.size() + 1,
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            shows,
            text,
            picture(shows, number)));
  }

  private static Shows shows(int luck) {
    if (luck < WORDS) {
      return Shows.WORDS;
    }
    if (luck < WORDS + PICTURES) {
      return Shows.PICTURE;
    }
    if (luck < WORDS + PICTURES + PAPERS) {
      return Shows.HARMLESS_PAPER;
    }
    return luck < WORDS + PICTURES + PAPERS + KNOWN ? Shows.KNOWN : Shows.SECRET;
  }

  private byte[] picture(Shows shows, int number) {
    try {
      return switch (shows) {
        case WORDS -> new byte[0];
        case PICTURE -> pictures.ordinary(number);
        case HARMLESS_PAPER -> pictures.harmless(number);
        case KNOWN -> pictures.known(number);
        case SECRET -> pictures.secret(number, SECRET_WORDS);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
