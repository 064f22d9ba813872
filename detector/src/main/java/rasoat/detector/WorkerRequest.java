package rasoat.detector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import rasoat.model.finding.Region;

/**
 * What is asked of a worker, as bytes: the kind, four numbers of a box, the length of the page, the
 * page, the picture.
 *
 * @param page of which a place is to be read again, in its stored form; else empty
 * @param box that place; else an empty one at the corner
 */
record WorkerRequest(Kind kind, String page, Region box, byte[] picture) {

  /** What is to be done. */
  enum Kind {
    READ,
    READ_AGAIN,
    LOOK
  }

  private static final Region NOWHERE = new Region(0, 0, 1, 1);
  private static final int HEAD = 1 + 5 * Integer.BYTES;

  static WorkerRequest read(byte[] picture) {
    return new WorkerRequest(Kind.READ, "", NOWHERE, picture);
  }

  static WorkerRequest look(byte[] picture) {
    return new WorkerRequest(Kind.LOOK, "", NOWHERE, picture);
  }

  static WorkerRequest readAgain(byte[] picture, PageReading page, Region box) {
    return new WorkerRequest(Kind.READ_AGAIN, StoredReading.write(page), box, picture);
  }

  byte[] bytes() {
    byte[] written = page.getBytes(UTF_8);
    return ByteBuffer.allocate(HEAD + written.length + picture.length)
        .put((byte) kind.ordinal())
        .putInt(box.x())
        .putInt(box.y())
        .putInt(box.width())
        .putInt(box.height())
        .putInt(written.length)
        .put(written)
        .put(picture)
        .array();
  }

  static WorkerRequest parse(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Kind kind = Kind.values()[in.get()];
    Region box = new Region(in.getInt(), in.getInt(), in.getInt(), in.getInt());
    byte[] page = new byte[in.getInt()];
    in.get(page);
    return new WorkerRequest(
        kind, new String(page, UTF_8), box, Arrays.copyOfRange(bytes, in.position(), bytes.length));
  }
}
