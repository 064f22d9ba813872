package rasoat.model.post;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a post carries besides its words.
 *
 * @param name how results call it: a file name, or the last part of its address
 * @param address where it was or would be fetched from; empty when it came in a file
 * @param bytes what was kept of it; null unless {@code state} is {@link FetchState#OK}
 */
public record Attachment(
    Kind kind, String name, String address, FetchState state, @Nullable Sha256 bytes) {

  /** What it is to its platform. */
  public enum Kind {
    PHOTO,
    /** The still picture a video is shown by. */
    VIDEO_THUMB,
    ANIMATION,
    STICKER,
    DOCUMENT,
    /** The picture of a page that the post links to. */
    LINK_PREVIEW;

    /** Whether it can show a document that is worth reading. */
    public boolean isWorthReading() {
      return this != STICKER;
    }
  }

  /** What became of fetching it. */
  public enum FetchState {
    /** Not yet fetched. */
    WAITING,
    /** Its bytes are kept. */
    OK,
    /** Its address is valid no more. */
    EXPIRED,
    /** The platform does not give it to us. */
    FORBIDDEN,
    TOO_LARGE,
    /** Came, and is no picture that can be decoded here. */
    UNDECODABLE,
    /** Not part of the capture, or no longer at its address. */
    MISSING
  }

  public Attachment {
    if ((bytes != null) != (state == FetchState.OK)) {
      throw new IllegalArgumentException(
          "an attachment has bytes exactly when it was fetched: was %s (%s)"
              .formatted(state, bytes));
    }
  }

  /** One that is still to be fetched. */
  public static Attachment at(Kind kind, String name, String address) {
    return new Attachment(kind, name, address, FetchState.WAITING, null);
  }

  /** One whose bytes came along. */
  public static Attachment of(Kind kind, String name, Sha256 bytes) {
    return new Attachment(kind, name, "", FetchState.OK, bytes);
  }

  /** The same, fetched. */
  public Attachment fetched(Sha256 bytes) {
    return new Attachment(kind, name, address, FetchState.OK, bytes);
  }

  /** The same, not to be had. */
  public Attachment failed(FetchState why) {
    return new Attachment(kind, name, address, why, null);
  }

  /** What was kept of it. */
  public Optional<Sha256> kept() {
    return Optional.ofNullable(bytes);
  }
}
