package rasoat.crawler.imported;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Bytes that must have that CRC-32 when all of them are read. */
final class ChecksumStream extends CheckedInputStream {

  private final long expected;

  ChecksumStream(InputStream in, long expected) {
    super(in, new CRC32());
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return checked(super.read(buffer, offset, length));
  }

  private int checked(int result) throws IOException {
    if (result < 0 && getChecksum().getValue() != expected) {
      throw new IOException("expected bytes with their checksum, got damaged ones");
    }
    return result;
  }
}
