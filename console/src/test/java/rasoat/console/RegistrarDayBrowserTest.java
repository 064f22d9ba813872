package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.document.InventedDesk;
import rasoat.database.Database;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.port.InMemoryByteStore;

/** The registrar's first day: a letter goes into the registry, is released, and is found there. */
class RegistrarDayBrowserTest {

  private static final String LETTER =
      """
      ỦY BAN NHÂN DÂN
      PHƯỜNG AN HẢI
      Số: 91/UBND-VP
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      An Hải, ngày 20 tháng 11 năm 2026
      V/v họp giao ban mẫu
      Kính gửi: Các đơn vị trực thuộc.
      Ủy ban nhân dân phường mời các đơn vị dự họp giao ban mẫu tại hội trường lúc 8 giờ.
      """;

  /** The same in each order that browsers ask for a day and a month in. */
  private static final LocalDate RELEASED = LocalDate.of(2026, 12, 12);

  @TempDir private Path folder;
  @TempDir private Path profile;

  @AutoClose private Database state;
  private InventedDesk desk;

  @BeforeEach
  void open() throws IOException {
    state = EmptyStores.newState();
    desk = new InventedDesk().fill();
  }

  @ParameterizedTest
  @EnumSource
  void endsWithALetterThatIsRegisteredReleasedAndFound(Hand hand) throws Exception {
    Path letter = folder.resolve("thư mời họp.txt");
    Files.writeString(letter, LETTER);
    ConsoleSettings settings = ConsoleSettings.of(0, state, new InMemoryByteStore()).withDesk(desk);
    try (Walk walk = Walk.through(settings, profile, hand)) {
      walk.setUp();
      String given = walk.make("van.thu", "Nguyễn Thị Văn Thư", "REGISTRAR");
      walk.leave();

      walk.enterFirst("van.thu", given);
      register(walk, letter);
      release(walk);
      find(walk);

      assertThat(walk.menu())
          .contains("/documents", "/groups", "/offices")
          .doesNotContain("/findings", "/cases", "/handovers", "/accounts", "/audit");
      assertThat(walk.browser.complaints()).isEmpty();
    }
    assertThat(desk.documents.get(new DocumentId("thư mời họp")))
        .extracting(held -> held.document().disclosure().on(RELEASED))
        .isEqualTo(Disclosure.State.PUBLIC);
  }

  /** Uploads it, looks at what was read of it, and says so be it. */
  private static void register(Walk walk, Path letter) {
    walk.follow(".menu a[href='/documents']");
    walk.follow("main a[href='/documents/new']");
    walk.fill("files", letter.toString());
    walk.submit();
    String again = "main p a[href^='/documents/uploads/']";
    walk.lookAgain(again, "form[action$='/register'] button");
    assertThat(walk.text()).contains("91/UBND-VP", "họp giao ban mẫu");
    walk.follow("form[action$='/register'] button");
    walk.lookAgain(again, "main td a[href^='/documents/']");
  }

  private static void release(Walk walk) {
    walk.follow("main td a[href^='/documents/']");
    walk.fill("release", "12122026");
    walk.follow("form[action$='/release'] button");
    assertThat(walk.find("[role=status]").getText()).startsWith("Đã đổi");
    assertThat(walk.text()).contains("12/12/2026");
  }

  private static void find(Walk walk) {
    walk.follow(".menu a[href='/documents']");
    walk.fill("q", "thư mời");
    walk.follow("form.search button");
    walk.follow("main ol a");
    assertThat(walk.find("h1").getText()).isEqualTo("91/UBND-VP");
  }
}
