package rasoat.crawler.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;

/**
 * A visit that keeps what it is told. Given to a source again, it is the next visit: cursor and
 * posts are still known.
 */
public final class RecordingVisit implements Visit {

  private final Map<PostKey, Capture> posts = new LinkedHashMap<>();
  private final Map<PostKey, FreshAddress> fresh = new LinkedHashMap<>();
  private final Map<PostKey, Boolean> gone = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private String cursor = "";
  private long budget = Long.MAX_VALUE;
  private long broken = Long.MAX_VALUE;

  /** A first visit. */
  public RecordingVisit() {}

  /** The next visit begins there. */
  public RecordingVisit from(String cursor) {
    this.cursor = cursor;
    return this;
  }

  /** It is over after so many more posts. */
  public RecordingVisit overAfter(long posts) {
    budget = posts;
    return this;
  }

  /** Keeps so many more posts, and then throws as if the disk were full. */
  public RecordingVisit brokenAfter(long posts) {
    broken = posts;
    return this;
  }

  /** What was handed over, each post in its last state, in the order of the first time. */
  public List<Capture> posts() {
    return List.copyOf(posts.values());
  }

  /** The only post there is. */
  public Capture only() {
    if (posts.size() != 1) {
      throw new AssertionError("expected one post, got " + posts.keySet());
    }
    return posts().getFirst();
  }

  /** The ids of what was handed over, each once. */
  public List<String> ids() {
    return posts.keySet().stream().map(PostKey::post).toList();
  }

  /** The post of that id. */
  public Capture post(String id) {
    return posts.values().stream()
        .filter(capture -> capture.key().post().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("expected post " + id + ", got " + ids()));
  }

  /** The new address that the source gives for an attachment of that post; empty for none. */
  public String freshAddress(PostKey key, Attachment attachment) throws IOException {
    FreshAddress asked = fresh.get(key);
    if (asked == null) {
      throw new AssertionError("expected a post " + key + ", got " + posts.keySet());
    }
    return asked.of(attachment).orElse("");
  }

  /** What is not there any more, and whether it was deleted. */
  public Map<PostKey, Boolean> gone() {
    return Map.copyOf(gone);
  }

  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** All in order: {@code post <id>}, {@code gone <id>}, {@code reached <cursor>}. */
  public List<String> events() {
    return List.copyOf(events);
  }

  @Override
  public String cursor() {
    return cursor;
  }

  @Override
  public boolean isKnown(PostKey key) {
    return posts.containsKey(key);
  }

  @Override
  public void post(Capture capture, FreshAddress fresh) throws IOException {
    if (broken-- <= 0) {
      throw new IOException("expected room for a post, got none");
    }
    budget--;
    posts.put(capture.key(), capture);
    this.fresh.put(capture.key(), fresh);
    events.add("post " + capture.key().post());
  }

  @Override
  public void gone(PostKey key, boolean deleted) {
    gone.put(key, deleted);
    events.add("gone " + key.post());
  }

  @Override
  public void reached(String cursor) {
    this.cursor = cursor;
    events.add("reached " + cursor);
  }

  @Override
  public void problem(String reason) {
    problems.add(reason);
  }

  @Override
  public boolean isOver() {
    return budget <= 0;
  }
}
