package rasoat.detector.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  private static final byte[] CONTENT = {1, 2, 3, 4, 5};

  @Test
  void comesBackAsItWasWritten() throws IOException {
    assertThat(Message.read(in(written(CONTENT)), 5)).isEqualTo(CONTENT);
    assertThat(Message.read(in(written(new byte[0])), 5)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 7, 8, 12})
  void isNotBelievedWhenItBreaksOff(int length) throws IOException {
    DataInputStream in = in(Arrays.copyOf(written(CONTENT), length));

    assertThatThrownBy(() -> Message.read(in, 5)).isInstanceOf(EOFException.class);
  }

  @Test
  void isNotBelievedWhenItClaimsMoreThanAgreed() throws IOException {
    DataInputStream in = in(written(CONTENT));

    assertThatThrownBy(() -> Message.read(in, 4))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("expected a message of at most 4 bytes, got one of 5");
  }

  private static byte[] written(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Message.write(content, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
