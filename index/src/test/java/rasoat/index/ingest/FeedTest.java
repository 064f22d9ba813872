package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.RegisteredDocument;

/** RSS and Atom, the documents inside and beside. */
final class FeedTest {

  private static final String NOTICE =
      """
      &lt;p&gt;ỦY BAN NHÂN DÂN XÃ SÔNG MƠ&lt;/p&gt;&lt;p&gt;Số: 7/TB-UBND&lt;/p&gt;
      &lt;p&gt;Sông Mơ, ngày 14 tháng 3 năm 2025&lt;/p&gt;&lt;p&gt;THÔNG BÁO&lt;/p&gt;
      &lt;p&gt;Về việc nạo vét kênh&lt;/p&gt;
      &lt;p&gt;Ủy ban nhân dân xã thông báo nạo vét kênh từ cầu Đá đến đập Tràn, bắt đầu từ ngày 20
      tháng 3 năm 2025, đề nghị bà con không đổ rác xuống kênh và dọn sạch hai bên bờ trước ngày
      đó. Mọi thắc mắc xin gửi về văn phòng Ủy ban trong giờ làm việc.&lt;/p&gt;
      """;

  @TempDir Path folder;

  private Path feed(String items) throws IOException {
    return Files.writeString(
        folder.resolve("thong-bao.xml"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<rss version=\"2.0\"><channel><title>Xã</title>"
            + items
            + "</channel></rss>");
  }

  @Test
  void readsADocumentInsideAsPublicFromTheDayOfItsItem() throws IOException {
    Path feed =
        feed(
            "<item><title>Nạo vét kênh</title><guid>g-1</guid><pubDate>Sun, 16 Mar 2025 20:00:00"
                + " +0000</pubDate><description>"
                + NOTICE
                + "</description></item>");

    RegisteredDocument read = Reads.document(Ingest.textOnly().published(), feed);

    assertThat(read.document().number()).hasToString("7/TB-UBND");
    assertThat(read.document().isPublicOn(LocalDate.of(2025, 3, 16))).isFalse();
    assertThat(read.document().isPublicOn(LocalDate.of(2025, 3, 17))).isTrue();
    assertThat(read.document().id().value()).startsWith("thong-bao-");
  }

  @Test
  void readsTheFileBesideThatAnItemLeadsTo() throws IOException {
    Files.writeString(
        folder.resolve("tb7.txt"), "Số: 7/TB-UBND\nSông Mơ, ngày 14 tháng 3 năm 2025");

    RegisteredDocument read =
        Reads.document(
            Ingest.textOnly(), feed("<item><title>x</title><link>tb7.txt</link></item>"));

    assertThat(read.document().number()).hasToString("7/TB-UBND");
    assertThat(read.source()).endsWith("tb7.txt");
  }

  @Test
  void readsAtom() throws IOException {
    Path feed =
        Files.writeString(
            folder.resolve("a.atom"),
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>e-1</id><published>"
                + "2025-03-16T08:00:00+07:00</published><content type=\"html\">"
                + NOTICE
                + "</content></entry></feed>");

    assertThat(
            Reads.document(Ingest.textOnly().published(), feed)
                .document()
                .isPublicOn(LocalDate.of(2025, 3, 16)))
        .isTrue();
  }

  @Test
  void keepsTheIdOfAnItemThatMoves() throws IOException {
    String first = "<item><guid>g-1</guid><description>" + NOTICE + "</description></item>";
    String other = "<item><guid>g-2</guid><description>" + NOTICE + "</description></item>";

    List<IngestOutcome> before = Ingest.textOnly().read(feed(first));
    List<IngestOutcome> after = Ingest.textOnly().read(feed(other + first));

    assertThat(Reads.document(after.get(1)).document().id())
        .isEqualTo(Reads.document(before.get(0)).document().id())
        .isNotEqualTo(Reads.document(after.get(0)).document().id());
  }

  @Test
  void refusesATeaserAndGoesOn() throws IOException {
    List<IngestOutcome> outcomes =
        Ingest.textOnly()
            .read(
                feed(
                    "<item><title>Tin</title><link>https://xa.example.vn/1</link></item>"
                        + "<item><description>"
                        + NOTICE
                        + "</description></item>"));

    assertThat(Reads.reason(outcomes.get(0)))
        .startsWith("item 1: expected a document of at least 300 signs")
        .endsWith("a link to 'https://xa.example.vn/1'");
    assertThat(Reads.document(outcomes.get(1)).document().number()).hasToString("7/TB-UBND");
  }

  @Test
  void leadsNowhereOutsideItsFolderAndUnfoldsNoEntities() throws IOException {
    Path secret = Files.writeString(folder.getParent().resolve("secret.txt"), "hàng tuyệt mật");
    Path feed =
        Files.writeString(
            folder.resolve("a.xml"),
            "<!DOCTYPE rss [<!ENTITY e SYSTEM \""
                + secret.toUri()
                + "\"><!ENTITY a \"&e;&e;\">]>"
                + "<rss><item><link>../secret.txt</link></item><item><description>&e;&a; "
                + NOTICE
                + "</description></item></rss>");

    List<IngestOutcome> outcomes = Ingest.textOnly().read(feed);

    assertThat(Reads.reason(outcomes.get(0))).startsWith("item 1: expected a document");
    assertThat(Reads.document(outcomes.get(1)).document().text()).doesNotContain("hàng tuyệt mật");
    Files.delete(secret);
  }

  @Test
  void refusesOtherXml() throws IOException {
    assertThat(
            Reads.reason(
                Ingest.textOnly(), Files.writeString(folder.resolve("a.xml"), "<a><b>x</b></a>")))
        .isEqualTo("expected a feed (RSS or Atom) with items: found none");
  }
}
