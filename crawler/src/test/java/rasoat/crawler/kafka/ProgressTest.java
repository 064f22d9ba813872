package rasoat.crawler.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Instant NOW = Instant.parse("2026-05-04T03:02:01Z");
  private static final TopicPartition PARTITION = new TopicPartition("captures", 0);

  private Progress progress = new Progress(PARTITION, new Marks(10, ""));

  @Test
  void commitsNothingBeyondTheFirstOpenCapture() {
    fetch(10, 11, 12);

    done(11);
    assertThat(progress.toCommit(false)).isEqualTo(new OffsetAndMetadata(10, "0-"));

    done(10);
    assertThat(progress.toCommit(false)).isEqualTo(new OffsetAndMetadata(12, ""));

    done(12);
    assertThat(progress.toCommit(false)).isEqualTo(new OffsetAndMetadata(13, ""));
  }

  @Test
  void goesOnFromWhatWasCommitted() {
    fetch(10, 11, 12, 13);
    lease(10);
    lease(10);
    done(11);
    lease(12);

    progress = new Progress(PARTITION, marks(progress.toCommit(false)));
    fetch(10, 11, 12, 13);

    assertThat(progress.open()).extracting(Entry::offset).containsExactly(10L, 12L, 13L);
    assertThat(progress.open()).extracting(Entry::attempt).containsExactly(2, 1, 0);
  }

  @Test
  void keepsTheMarksOfWhatIsNotYetFetchedAgain() {
    progress = new Progress(PARTITION, new Marks(10, "0-b"));
    fetch(10);
    lease(10);

    assertThat(progress.toCommit(false)).isEqualTo(new OffsetAndMetadata(10, "a-b"));

    done(10);
    assertThat(progress.toCommit(false)).isEqualTo(new OffsetAndMetadata(11, "-b"));
  }

  @Test
  void givesBackWhatIsUnderWayWithoutCountingIt() {
    fetch(10, 11);
    lease(10);
    lease(11);
    lease(11);

    assertThat(progress.toCommit(true)).isEqualTo(new OffsetAndMetadata(10, "01"));
  }

  @Test
  void takesOffsetsThatAreNotThereForDone() {
    fetch(15, 17);
    done(15);

    assertThat(progress.toCommit(false)).isEqualTo(new OffsetAndMetadata(17, ""));
  }

  @Test
  void doesNotTakeInARecordTwice() {
    fetch(10, 11);
    done(10);
    fetch(10, 11);

    assertThat(progress.open()).extracting(Entry::offset).containsExactly(11L);
  }

  @Test
  void isFullWhenTheFirstOpenCaptureIsAThousandBehind() {
    for (long offset = 10; offset < 1_009; offset++) {
      fetch(offset);
    }
    for (long offset = 11; offset < 1_009; offset++) {
      done(offset);
    }
    assertThat(progress.isFull()).isFalse();

    fetch(1_009);
    assertThat(progress.isFull()).isTrue();

    done(10);
    assertThat(progress.isFull()).isFalse();
  }

  private static Marks marks(OffsetAndMetadata committed) {
    return new Marks(committed.offset(), committed.metadata());
  }

  private void fetch(long... offsets) {
    for (long offset : offsets) {
      ConsumerRecord<String, byte[]> record =
          new ConsumerRecord<>("captures", 0, offset, "key", new byte[0]);
      progress.add(record, offset, NOW);
    }
  }

  private void lease(long offset) {
    progress.keep(progress.at(offset).orElseThrow().leased(NOW));
  }

  private void done(long offset) {
    progress.remove(offset);
  }
}
