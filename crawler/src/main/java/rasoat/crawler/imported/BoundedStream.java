package rasoat.crawler.imported;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of an entry, no more of them than it promised. */
final class BoundedStream extends FilterInputStream {

  private final long promised;
  private final String name;
  private long read;

  BoundedStream(InputStream in, long promised, String name) {
    super(in);
    this.promised = promised;
    this.name = name;
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    count(Math.max(0, count));
    return count;
  }

  @Override
  public long skip(long length) throws IOException {
    long skipped = in.skip(length);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) throws IOException {
    read += more;
    if (read > promised) {
      throw new IOException("'%s': expected %d bytes, got more".formatted(name, promised));
    }
  }
}
