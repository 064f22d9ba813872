package rasoat.detector.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;

/** A message between two processes: a sign that it is one, its length, and the bytes. */
final class Message {

  private static final int SIGN = 0x5253_6f61;

  private Message() {}

  static void write(byte[] content, DataOutputStream out) throws IOException {
    out.writeInt(SIGN);
    out.writeInt(content.length);
    out.write(content);
    out.flush();
  }

  /**
   * Waits for the next message.
   *
   * @param longest the most bytes a message may have
   * @throws ProtocolException when what comes is no message
   * @throws EOFException when nothing more comes, or a message breaks off
   */
  static byte[] read(DataInputStream in, int longest) throws IOException {
    int sign = in.readInt();
    if (sign != SIGN) {
      throw new ProtocolException(
          "expected a message, got bytes that start with %08x".formatted(sign));
    }
    int length = in.readInt();
    if (length < 0 || length > longest) {
      throw new ProtocolException(
          "expected a message of at most " + longest + " bytes, got one of " + length);
    }
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException();
    }
    return content;
  }
}
