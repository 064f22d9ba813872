package rasoat.model.port;

import rasoat.model.post.Sha256;

/**
 * A picture of a finding as it is kept.
 *
 * @param image its name in the post, as evidence calls it
 * @param digest of the bytes kept, which are a blurred preview when {@code masked}
 * @param masked whether the clear picture was withheld
 * @param width of the picture as posted and turned upright, in pixels: evidence boxes refer to it
 * @param height likewise
 */
public record KeptPicture(String image, Sha256 digest, boolean masked, int width, int height) {

  public KeptPicture {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "a picture has at least one pixel: was %dx%d (%s)".formatted(width, height, image));
    }
  }
}
