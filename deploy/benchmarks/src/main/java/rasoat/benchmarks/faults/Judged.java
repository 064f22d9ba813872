package rasoat.benchmarks.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasoat.benchmarks.faults.FeedPost.Shows;

/**
 * What became of the posts of a feed.
 *
 * @param findings kinds by the key of the post, one for each row
 */
record Judged(Map<String, List<String>> findings) {

  static Judged in(Stores stores) throws IOException {
    Map<String, List<String>> findings = new HashMap<>();
    for (String row : stores.judged()) {
      String[] parts = row.split(" ", 3);
      findings
          .computeIfAbsent(parts[2], key -> new ArrayList<>())
          .add(parts[1].equals("NONE") ? parts[0] : parts[0] + " secret");
    }
    return new Judged(findings);
  }

  long count(List<FeedPost> posts) {
    return posts.stream().filter(post -> findings.containsKey(post.key().toString())).count();
  }

  /** Posts with more than one finding, and with which. */
  List<String> doubled() {
    return findings.entrySet().stream()
        .filter(one -> one.getValue().size() > 1)
        .map(one -> one.getKey() + " " + one.getValue())
        .toList();
  }

  /** Findings of posts that the platform never had. */
  List<String> invented(List<FeedPost> posts) {
    Set<String> known = Set.copyOf(posts.stream().map(post -> post.key().toString()).toList());
    return findings.keySet().stream().filter(key -> !known.contains(key)).toList();
  }

  /** Posts without a finding. */
  List<FeedPost> missing(List<FeedPost> posts) {
    return posts.stream().filter(post -> !findings.containsKey(post.key().toString())).toList();
  }

  /** Posts with a finding of another kind than what they show. */
  List<String> wrong(List<FeedPost> posts) {
    return posts.stream()
        .filter(post -> findings.containsKey(post.key().toString()))
        .filter(post -> !isRight(post.shows(), findings.get(post.key().toString())))
        .map(post -> "%s %s: %s".formatted(post.key(), post.shows(), kinds(post)))
        .toList();
  }

  private List<String> kinds(FeedPost post) {
    return findings.get(post.key().toString());
  }

  private static boolean isRight(Shows shows, List<String> kinds) {
    boolean flagged =
        kinds.stream()
            .anyMatch(
                kind ->
                    kind.startsWith("LEAK")
                        || kind.startsWith("ALTERED")
                        || kind.startsWith("SUSPECTED"));
    return flagged == shows.isFlagged()
        && (shows != Shows.SECRET || kinds.stream().anyMatch(kind -> kind.endsWith("secret")));
  }
}
