package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.detector.InventedDocuments.CANAL;
import static rasoat.detector.InventedDocuments.FESTIVAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.DocumentIndex;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;

/** Words that name a document and show none of it. */
class MentionTest {

  private static final String NOTHING_NAMED =
      "Bài đăng không có ảnh; lời bài không nhắc tới văn bản nào trong danh mục.";

  @TempDir Path folder;
  private DocumentIndex index;

  @BeforeEach
  void registerTwo() throws IOException {
    index = DocumentIndex.open(folder);
    index.add(List.of(CANAL, FESTIVAL));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void givesTheNumberOnThePictureWhenOneWasRead() throws IOException {
    Passage picture = Readings.passage("UBND XÃ KHÁC\nSố: 9/UBND-VP\nGiấy khác hẳn");

    Finding finding =
        new Judge(index)
            .judge(
                Readings.reading(Readings.post("xin file 214/UBND-KT"), picture), SecondLook.NONE);

    assertThat(finding.kind()).isEqualTo(Kind.MENTION);
    assertThat(finding.document()).isEqualTo(CANAL.id());
    assertThat(finding.number()).isEqualTo("9/UBND-VP");
  }

  @ParameterizedTest
  @CsvSource({
    "'Ai có văn bản 214/UBND-KT không cho xin với',  214/UBND-KT, by number",
    "'xin file 214/ubnd-kt',                         214/UBND-KT, as people type",
    "'Văn bản số 214 ký 14/3 nói gì vậy mọi người',  , by serial and day",
    "'văn bản số 214 ngày 14/03 đâu rồi',            , by serial and day with a zero",
    "'Nạo vét kênh Sông Mơ phục vụ vụ hè thu đó',    , by the whole subject",
  })
  void callsWordsThatOnlyNameADocumentAMention(String text, String number, String why)
      throws IOException {
    Finding finding = judge(text);

    assertThat(finding.kind()).as(why).isEqualTo(Kind.MENTION);
    assertThat(finding.document()).isEqualTo(CANAL.id());
    assertThat(finding.isFlagged()).isFalse();
    assertThat(finding.severity()).isEqualTo(Severity.LOW);
    assertThat(finding.number()).isEqualTo(number);
  }

  @Test
  void callsAQuotedSubjectAMentionHoweverLongItIs() throws IOException {
    String text = "Mọi người xem giúp công văn về " + CANAL.subject() + " với ạ";

    Finding finding = judge(text);

    assertThat(finding.kind()).isEqualTo(Kind.MENTION);
  }

  @ParameterizedTest
  @CsvSource({
    "'Hôm nay trời đẹp quá',                     nothing official",
    "'Nhà số 214 ký túc xá khu 3',               a house number",
    "'Văn bản số 214 ký 15/3 nói gì',            another day",
    "'Văn bản 999/UBND-KT nói gì',               another number",
    "'Thông báo 07-TB/ĐU về lễ hội vui quá',     a document that is public by now",
    "'Nạo vét kênh bao giờ xong',                a few words of a subject",
  })
  void hearsNoMentionIn(String text, String why) throws IOException {
    Finding finding = judge(text);

    assertThat(finding.kind()).as(why).isEqualTo(Kind.NONE);
    assertThat(finding.document()).isNull();
    assertThat(finding.explanation()).isEqualTo(NOTHING_NAMED);
  }

  private Finding judge(String text) throws IOException {
    return new Judge(index).judge(Readings.reading(Readings.post(text)), SecondLook.NONE);
  }
}
