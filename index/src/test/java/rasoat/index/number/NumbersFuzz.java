package rasoat.index.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import rasoat.model.document.DocumentNumber;

/** Numbers and days lie in the text they were found in, however it was misread. */
class NumbersFuzz {

  @FuzzTest
  void numbers(byte[] bytes) {
    String text = text(bytes);

    for (NumberReading found : NumberReader.findIn(text)) {
      assertThat(found.start()).isBetween(0, found.end());
      assertThat(found.end()).isLessThanOrEqualTo(text.length());
      assertThat(found.confidence()).isBetween(0.0, 1.0);
    }
    assertThat(NumberReader.serialsIn(text)).doesNotContainNull();
  }

  @FuzzTest
  void days(byte[] bytes) {
    String text = text(bytes);

    for (DateReading found : DateReader.findIn(text)) {
      assertThat(found.start()).isBetween(0, found.end());
      assertThat(found.end()).isLessThanOrEqualTo(text.length());
    }
    assertThat(DateReader.daysIn(text)).doesNotContainNull();
  }

  @FuzzTest
  void incomingStamps(byte[] bytes) {
    assertThat(IncomingStamp.findIn(text(bytes))).doesNotContainNull();
  }

  @FuzzTest
  void writtenNumber(byte[] bytes) {
    DocumentNumber.parse(text(bytes))
        .ifPresent(number -> assertThat(DocumentNumber.parse(number.asWritten())).contains(number));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
