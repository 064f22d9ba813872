package rasoat.crawler.source.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What one call brought.
 *
 * <p>The pictures of an album come one by one. An album whose last picture is only just there may
 * not be whole: it is left for the next call, with everything after it.
 *
 * @param posts by the order of their first messages
 * @param problems what a person should know
 * @param next the first update that was not used; 0 when there was none at all
 * @param isFull whether more may wait
 * @param isHeld whether an album was left
 */
record BotBatch(
    List<BotPost> posts, List<String> problems, long next, boolean isFull, boolean isHeld) {

  /** The pictures of an album come within so long. */
  static final Duration ALBUM = Duration.ofSeconds(2);

  static BotBatch of(JsonNode updates, Instant now) {
    List<BotMessage> messages = new ArrayList<>();
    long first = 0;
    long last = 0;
    for (JsonNode update : updates) {
      long number = update.path("update_id").asLong(0);
      first = first == 0 ? number : Math.min(first, number);
      last = Math.max(last, number);
      BotMessage.of(update).ifPresent(messages::add);
    }
    boolean full = updates.size() >= BotApi.LIMIT;
    List<BotPost> posts = posts(messages);
    Instant end = full && !messages.isEmpty() ? messages.getLast().time() : now;
    // A full batch that is nothing but one album from its start on can only be taken as it is.
    long start = full ? first : 0;
    Optional<BotPost> open =
        posts.stream().filter(post -> isOpen(post, end) && post.firstUpdate() > start).findFirst();
    long next = open.map(BotPost::firstUpdate).orElse(last == 0 ? 0 : last + 1);
    return new BotBatch(
        posts.stream().filter(post -> post.firstUpdate() < next).toList(),
        messages.stream().flatMap(message -> message.problem().stream()).toList(),
        next,
        full,
        open.isPresent());
  }

  /** Where to go on when that post was not handed over: no album may be torn apart there. */
  long resumeAt(BotPost post) {
    return posts.stream()
        .filter(other -> other.lastUpdate() >= post.firstUpdate())
        .mapToLong(BotPost::firstUpdate)
        .min()
        .orElse(post.firstUpdate());
  }

  private static List<BotPost> posts(List<BotMessage> messages) {
    Map<String, List<BotMessage>> grouped = new LinkedHashMap<>();
    for (BotMessage message : messages) {
      if (message.isPost()) {
        String album = message.album();
        String group = album.isEmpty() ? Long.toString(message.update()) : album;
        grouped.computeIfAbsent(group, name -> new ArrayList<>()).add(message);
      }
    }
    return grouped.values().stream()
        .map(BotPost::new)
        .sorted(Comparator.comparingLong(BotPost::firstUpdate))
        .toList();
  }

  private static boolean isOpen(BotPost post, Instant end) {
    return !post.parts().getFirst().album().isEmpty()
        && post.parts().stream()
            .anyMatch(part -> Duration.between(part.time(), end).abs().compareTo(ALBUM) < 0);
  }
}
