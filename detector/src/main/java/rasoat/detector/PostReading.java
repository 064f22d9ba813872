package rasoat.detector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rasoat.detector.Judgement.Unreadable;
import rasoat.index.alignment.Reading;
import rasoat.model.post.Post;

/**
 * Everything read in a post: what is judged, without a look at its pictures. Kept, it lets a post
 * be judged again when the registry has changed.
 */
public final class PostReading {

  private static final int PASTED_WORDS = 12;

  private final Post post;
  private final List<Passage> pages;
  private final List<Passage> passages;
  private final int picturesRead;
  private final List<Unreadable> unreadable;

  PostReading(Post post, List<Passage> pages, int picturesRead, List<Unreadable> unreadable) {
    this.post = post;
    this.pages = List.copyOf(pages);
    this.passages = passages(post, this.pages);
    this.picturesRead = picturesRead;
    this.unreadable = List.copyOf(unreadable);
  }

  public Post post() {
    return post;
  }

  int picturesRead() {
    return picturesRead;
  }

  List<Unreadable> unreadable() {
    return unreadable;
  }

  /** Whether there are words that another registry might know. */
  public boolean hasWords() {
    return !post.text().isBlank() || pages.stream().anyMatch(page -> !page.text().isBlank());
  }

  /** Whether a page bears a secrecy mark: then nothing of its text may be kept. */
  public boolean bearsSecrecyMark() {
    return pages.stream()
        .map(Passage::page)
        .anyMatch(
            page ->
                page != null
                    && page.marks().stream().anyMatch(mark -> mark.words().level().isSecret()));
  }

  /** What was read of each picture that shows a page, by the name of the picture. */
  public Map<String, List<Reading>> readings() {
    Map<String, List<Reading>> readings = new LinkedHashMap<>();
    for (Passage page : pages) {
      if (page.image() != null) {
        readings
            .computeIfAbsent(page.image().name(), name -> new ArrayList<>())
            .add(page.reading());
      }
    }
    return readings;
  }

  List<Passage> pages() {
    return pages;
  }

  private static List<Passage> passages(Post post, List<Passage> pages) {
    List<Passage> passages = new ArrayList<>(pages);
    Passage words = Passage.of(post.text());
    if (words.words().size() >= PASTED_WORDS) {
      passages.add(words);
    }
    return List.copyOf(passages);
  }

  /** The pages, and the words of the post when they are enough to be a pasted text. */
  List<Passage> passages() {
    return passages;
  }

  /** Why there is nothing to judge, when there is no page. */
  String noPage() {
    if (post.images().isEmpty()) {
      return "Bài đăng không có ảnh; lời bài không nhắc tới văn bản nào trong danh mục.";
    }
    return unreadable.size() >= post.images().size()
        ? "Không đọc được ảnh của bài đăng."
        : "Ảnh không có trang chữ.";
  }

  /** The reading as text that {@link #parse} understands; one line. */
  public String write() {
    return StoredReading.of(this).write();
  }

  /**
   * Reads what {@link #write} wrote, this version or an older one.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static PostReading parse(String written) {
    return StoredReading.parse(written).reading();
  }
}
