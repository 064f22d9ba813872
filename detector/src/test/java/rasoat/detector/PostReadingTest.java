package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.detector.InventedDocuments.CANAL;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.detector.Judgement.Unreadable;
import rasoat.model.post.CapturedImage;

class PostReadingTest {

  private static final CapturedImage IMAGE =
      new CapturedImage("photo.jpg", Path.of("in", "photo.jpg"));

  /** What version 1 wrote: readings outlive the program that made them. */
  private static final String VERSION_1 =
      """
      {"version": 1,\
       "post": {"id": "p-1", "platform": "FACEBOOK", "group": "g", "text": "xem này",\
       "time": "2026-05-20T03:00:00Z", "images": [{"name": "a.jpg", "file": "in/a.jpg"}]},\
       "pages": [{"image": 0, "index": 0, "turned": true, "whole": false, "height": 900,\
       "words": [{"text": "MẬT", "box": [1, 2, 3, 4], "confidence": 0.5, "line": 0}],\
       "toPicture": [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0],\
       "pictureWidth": 100, "pictureHeight": 200,\
       "marks": [{"words": "MAT", "box": [1, 2, 3, 4], "stamped": true}], "seals": [[5, 6, 7, 8]]}],\
       "picturesRead": 1, "unreadable": []}\
      """;

  @Test
  void comesBackAsItWasWritten() {
    MarkReading arrived = new MarkReading(MarkWords.DEN, Readings.BOX, true, "SỞ DU LỊCH");
    Passage page =
        Passage.of(
            IMAGE,
            Readings.numbered(
                Readings.page(CANAL.text(), Readings.stamped(MarkWords.KHAN), arrived),
                List.of(new WrittenNumber("214", 0.4), new WrittenNumber("274", 0.3))));
    Unreadable broken = new Unreadable("b.jpg", Path.of("in", "b.jpg"), "expected a picture");
    PostReading reading =
        new PostReading(Readings.post("lời \"bài\"", IMAGE), List.of(page), 1, List.of(broken));

    PostReading back = PostReading.parse(reading.write());

    assertThat(back.post()).isEqualTo(reading.post());
    assertThat(back.pages()).isEqualTo(reading.pages());
    assertThat(back.unreadable()).isEqualTo(reading.unreadable());
    assertThat(back.picturesRead()).isEqualTo(1);
    assertThat(reading.write()).doesNotContain("\n");
  }

  @Test
  void tellsWhatWasReadOfEachPicture() {
    assertThat(PostReading.parse(VERSION_1).readings())
        .hasEntrySatisfying(
            "a.jpg",
            readings ->
                assertThat(readings)
                    .singleElement()
                    .satisfies(reading -> assertThat(reading.words()).containsExactly("MẬT")))
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(MarkWords.class)
  void keepsEveryKindOfMark(MarkWords words) {
    MarkReading mark = new MarkReading(words, Readings.BOX, false, "Sở Thủy lợi");
    PostReading reading =
        new PostReading(
            Readings.post("", IMAGE),
            List.of(Passage.of(IMAGE, Readings.page("chữ", mark))),
            1,
            List.of());

    assertThat(PostReading.parse(reading.write()).pages().getFirst().page().marks())
        .containsExactly(mark);
  }

  @Test
  void understandsVersion1() {
    PostReading reading = PostReading.parse(VERSION_1);

    assertThat(reading.post().text()).isEqualTo("xem này");
    assertThat(reading.pages()).extracting(Passage::text).containsExactly("MẬT");
    assertThat(reading.bearsSecrecyMark()).isTrue();
    assertThat(reading.pages().getFirst().page().marks())
        .extracting(MarkReading::said)
        .containsExactly("");
  }

  @Test
  void understandsVersion2() {
    String version2 =
        VERSION_1
            .replace("\"version\": 1", "\"version\": 2")
            .replace("\"stamped\": true", "\"stamped\": true, \"said\": \"\"");

    assertThat(PostReading.parse(version2).pages().getFirst().page().numbers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"version\": 1}", "null"})
  void refusesAnythingElse(String written) {
    assertThatThrownBy(() -> PostReading.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a stored reading");
  }

  @Test
  void tellsWhetherThereIsAnythingToJudge() {
    assertThat(Readings.reading(Readings.post("")).hasWords()).isFalse();
    assertThat(Readings.reading(Readings.post("lời")).hasWords()).isTrue();
    assertThat(Readings.reading(Readings.post(""), Readings.passage("chữ")).hasWords()).isTrue();
  }
}
