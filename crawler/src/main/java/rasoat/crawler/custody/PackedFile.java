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
 * @param form what the bytes are; null when they are not there
 * @param perceptual a hash that copies nearly share; null of what is no picture that can be decoded
 * @param request how it was asked for; null when it was not, or that is unknown
 */
record PackedFile(
    Role role,
    State state,
    @Nullable String file,
    String name,
    String sha256,
    long size,
    @Nullable Form form,
    @Nullable PictureHash perceptual,
    @Nullable RequestFacts request) {

  /** What it is to the finding. */
  enum Role {
    /** The answer or file the post was read from. */
    RAW,
    /** The page as it was seen. */
    PAGE,
    /** A page made by RaSoat from what it read in the raw bytes. */
    VIEW,
    /** A picture as it came. */
    IMAGE,
    /** What stands for a picture of a state secret. */
    PREVIEW,
    /** Bytes of a state secret, as only the offline station can read them. */
    ENCRYPTED
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

  static PackedFile there(Role role, String file, String name, byte[] bytes) {
    String digest = Sha256.of(bytes).value();
    return new PackedFile(
        role, State.OK, file, name, digest, bytes.length, Form.of(bytes), null, null);
  }

  static PackedFile absent(Role role, State why, String name, String digest) {
    return new PackedFile(role, why, null, name, digest, 0, null, null, null);
  }

  /** The same with what is known of it from elsewhere. */
  PackedFile with(@Nullable PictureHash perceptual, @Nullable RequestFacts request) {
    return new PackedFile(role, state, file, name, sha256, size, form, perceptual, request);
  }

  /** Whether it is there and is, or holds, a page as a person saw it. */
  boolean isPage() {
    return form != null && form.isPage();
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
