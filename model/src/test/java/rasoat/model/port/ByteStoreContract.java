package rasoat.model.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import rasoat.model.post.Sha256;

/** What every {@link ByteStore} keeps to. */
public abstract class ByteStoreContract {

  private static final byte[] BYTES = "not a picture, and that is all one here".getBytes(UTF_8);

  /** An empty store. */
  protected abstract ByteStore emptyStore() throws IOException;

  @Test
  void namesBytesByTheirSha256() throws IOException {
    Sha256 digest = emptyStore().put("abc".getBytes(UTF_8));

    // The example of FIPS 180-4.
    assertThat(digest.value())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void givesBackTheBytesThatWerePut() throws IOException {
    ByteStore store = emptyStore();

    Sha256 digest = store.put(BYTES);

    assertThat(store.get(digest)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
  }

  @Test
  void takesTheSameBytesTwice() throws IOException {
    ByteStore store = emptyStore();

    Sha256 first = store.put(BYTES);
    Sha256 second = store.put(BYTES.clone());

    assertThat(second).isEqualTo(first);
    assertThat(store.get(first)).isPresent();
  }

  @Test
  void hasNothingUnderADigestThatWasNeverPut() throws IOException {
    assertThat(emptyStore().get(Sha256.of(BYTES))).isEmpty();
  }

  @Test
  void forgetsRemovedBytes() throws IOException {
    ByteStore store = emptyStore();
    Sha256 digest = store.put(BYTES);

    store.remove(digest);
    store.remove(digest);

    assertThat(store.get(digest)).isEmpty();
  }

  @Test
  void isNotTouchedByLaterChangesOfTheCallersBytes() throws IOException {
    ByteStore store = emptyStore();
    byte[] mine = BYTES.clone();
    Sha256 digest = store.put(mine);

    mine[0] = 0;
    store.get(digest).orElseThrow()[1] = 0;

    assertThat(store.get(digest)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
  }
}
