package rasoat.deploy.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how far it was read, and where the last byte stood that was not zero. */
final class Counted extends FilterInputStream {

  private long position;
  private long endOfContent;

  Counted(InputStream in) {
    super(in);
  }

  long position() {
    return position;
  }

  /** Behind the last byte that is not zero. */
  long endOfContent() {
    return endOfContent;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    for (int i = read - 1; i >= 0; i--) {
      if (bytes[from + i] != 0) {
        endOfContent = position + i + 1;
        break;
      }
    }
    position += Math.max(0, read);
    return read;
  }

  /** Reads, for what is passed over counts too. */
  @Override
  public long skip(long amount) throws IOException {
    byte[] passed = new byte[(int) Math.min(amount, 1 << 13)];
    return Math.max(0, read(passed, 0, passed.length));
  }

  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
