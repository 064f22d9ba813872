package rasoat.crawler.custody;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Sha256;

/**
 * One file of a package, or one that should be in it and is not.
 *
 * @param file where it lies in the package; null when it is not there
 * @param name what the post calls it; empty for what has no name
 * @param size in bytes; 0 when it is not there
 */
record PackedFile(
    Role role, State state, @Nullable String file, String name, String sha256, long size) {

  /** What it is to the finding. */
  enum Role {
    /** The answer or file the post was read from. */
    RAW,
    /** The page as it was seen. */
    PAGE,
    /** A picture as it came. */
    IMAGE,
    /** What stands for a picture of a state secret. */
    PREVIEW
  }

  /** Whether it is there. */
  enum State {
    OK,
    /** It shows a state secret: only its digest may be told. */
    WITHHELD,
    /** It was never got, or is not kept any more. */
    MISSING
  }

  private static final int LONGEST_NAME = 60;

  static PackedFile there(Role role, String file, String name, Sha256 digest, long size) {
    return new PackedFile(role, State.OK, file, name, digest.value(), size);
  }

  static PackedFile absent(Role role, State why, String name, String digest) {
    return new PackedFile(role, why, null, name, digest, 0);
  }

  /** A file name that every system takes, and that tells which picture it is. */
  static String fileName(int number, String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    String plain =
        Normalizer.normalize(last, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd')
            .replace('Đ', 'D')
            .replaceAll("[^A-Za-z0-9._-]", "_");
    String end = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    return String.format(Locale.ROOT, "%02d-%s", number, end.isEmpty() ? "picture" : end);
  }
}
