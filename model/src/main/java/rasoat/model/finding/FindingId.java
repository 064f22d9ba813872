package rasoat.model.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Post;

/**
 * Names a finding by its post: the same post judged again has the same id, two inputs that both
 * call a post {@code p-1} have not.
 */
public record FindingId(String value) {

  private static final int SHOWN_HEX_DIGITS = 16;

  public static FindingId of(Post post) {
    StringBuilder identity = new StringBuilder();
    for (String part :
        new String[] {
          post.platform().name(), post.group(), post.id(), post.time().toString(), post.text()
        }) {
      identity.append(part).append('\0');
    }
    for (CapturedImage image : post.images()) {
      identity.append(image.name()).append('\0');
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(identity.toString().getBytes(StandardCharsets.UTF_8));
      return new FindingId(HexFormat.of().formatHex(digest).substring(0, SHOWN_HEX_DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
