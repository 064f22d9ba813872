package rasoat.detector.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/** Bytes from a worker process. */
class MessagesFuzz {

  private static final int LONGEST = 1 << 10;

  @FuzzTest
  void message(byte[] sent) {
    try {
      byte[] content = Message.read(new DataInputStream(new ByteArrayInputStream(sent)), LONGEST);
      assertThat(content.length).isLessThanOrEqualTo(LONGEST);
    } catch (IOException e) {
      // What is no message, or breaks off, ends so.
    }
  }
}
