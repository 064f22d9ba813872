package rasoat.model.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What every {@link PictureStore} keeps to. */
public abstract class PictureStoreContract {

  private static final byte[] PICTURE = "not a picture, and that is all one here".getBytes(UTF_8);

  /** An empty store. */
  protected abstract PictureStore emptyStore() throws IOException;

  @Test
  void namesAPictureByItsSha256() throws IOException {
    PictureDigest digest = emptyStore().put("abc".getBytes(UTF_8));

    // The example of FIPS 180-4.
    assertThat(digest.value())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void givesBackTheBytesThatWerePut() throws IOException {
    PictureStore store = emptyStore();

    PictureDigest digest = store.put(PICTURE);

    assertThat(store.get(digest)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PICTURE));
  }

  @Test
  void takesTheSamePictureTwice() throws IOException {
    PictureStore store = emptyStore();

    PictureDigest first = store.put(PICTURE);
    PictureDigest second = store.put(PICTURE.clone());

    assertThat(second).isEqualTo(first);
    assertThat(store.get(first)).isPresent();
  }

  @Test
  void hasNothingUnderADigestThatWasNeverPut() throws IOException {
    assertThat(emptyStore().get(PictureDigest.of(PICTURE))).isEmpty();
  }

  @Test
  void forgetsARemovedPicture() throws IOException {
    PictureStore store = emptyStore();
    PictureDigest digest = store.put(PICTURE);

    store.remove(digest);
    store.remove(digest);

    assertThat(store.get(digest)).isEmpty();
  }

  @Test
  void isNotTouchedByLaterChangesOfTheCallersBytes() throws IOException {
    PictureStore store = emptyStore();
    byte[] mine = PICTURE.clone();
    PictureDigest digest = store.put(mine);

    mine[0] = 0;
    store.get(digest).orElseThrow()[1] = 0;

    assertThat(store.get(digest)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PICTURE));
  }
}
