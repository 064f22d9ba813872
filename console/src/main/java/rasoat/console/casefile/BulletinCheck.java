package rasoat.console.casefile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Post;

/**
 * Whether a bulletin names nobody: no address, e-mail, telephone number, group or post of the case
 * (requirement R29). Names of persons it cannot tell from other words: whoever approves looks.
 */
public final class BulletinCheck {

  /** Shorter ones are words like any other. */
  private static final int SHORTEST_NAME = 4;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)https?:|www\\.|\\b[a-z0-9-]+\\.(?:com|vn|net|org|info|me|top|xyz|club|site)\\b");
  private static final Pattern MAIL = Pattern.compile("\\S@\\S");
  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![\\d/])(?:\\+84|0)(?:[ .-]?\\d){8,11}");

  private BulletinCheck() {}

  public static boolean namesNobody(String text, List<KeptFinding> findings) {
    String folded = text.toLowerCase(Locale.ROOT);
    return !ADDRESS.matcher(text).find()
        && !MAIL.matcher(text).find()
        && !TELEPHONE.matcher(text).find()
        && findings.stream().flatMap(BulletinCheck::names).noneMatch(folded::contains);
  }

  private static Stream<String> names(KeptFinding kept) {
    Post post = kept.finding().post();
    return Stream.of(post.group(), post.id())
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> name.length() >= SHORTEST_NAME);
  }
}
