package rasoat.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.source.InventedWatch;
import rasoat.database.Database;
import rasoat.model.port.InMemoryByteStore;

/**
 * The first day at the culture-information desk: what is watched and how well, and a page that
 * imitates an agency told to those who look into it.
 */
class CultureDayBrowserTest {

  private static final String IMITATION = "https://ubnd-an-hai.example/thong-bao";

  @TempDir private Path folder;
  @TempDir private Path profile;

  @AutoClose private Database state;

  @BeforeEach
  void open() throws IOException {
    state = EmptyStores.newState();
  }

  @ParameterizedTest
  @EnumSource
  void endsWithAnImitationThatLiesInTheInbox(Hand hand) throws Exception {
    Path inbox = folder.resolve("inbox");
    ConsoleSettings settings =
        ConsoleSettings.of(0, state, new InMemoryByteStore())
            .withWatch(InventedWatch.full())
            .withTips(inbox);
    try (Walk walk = Walk.through(settings, profile, hand)) {
      walk.setUp();
      String given = walk.make("van.hoa", "Đỗ Văn Hóa", "CULTURE_OFFICER");
      walk.leave();

      walk.enterFirst("van.hoa", given);
      look(walk);
      Path picture = InventedPicture.draw(folder.resolve("trang-gia.png"), "1849/UBND-VHXH", "");
      String number = tell(walk, picture);

      Path tip = inbox.resolve("tip-" + number).resolve("capture.json");
      assertThat(Files.readString(tip, UTF_8)).contains(IMITATION, "giả danh UBND phường");
      assertThat(walk.menu())
          .containsExactly(
              "/impersonation", "/handovers", "/pages/official", "/sources", "/tips/new");
      assertThat(walk.browser.complaints()).isEmpty();
    }
  }

  /** Which sources are not read, and how the nights went. */
  private static void look(Walk walk) {
    walk.follow(".menu a[href='/sources']");
    assertThat(walk.text()).contains("xanh", "chợ-an-hải");
    walk.follow("nav.filters a[href*='state=PERSON']");
    assertThat(walk.text()).contains("chợ-an-hải").doesNotContain("xanh");
    walk.follow("main header a[href='/sources/coverage']");
    assertThat(walk.text()).contains("xanh");
  }

  /** Returns the number it was taken by. */
  private static String tell(Walk walk, Path picture) {
    walk.follow(".menu a[href='/tips/new']");
    walk.fill("files", picture.toString());
    walk.fill("url", IMITATION);
    walk.fill("note", "giả danh UBND phường, lấy dấu và tên");
    walk.submit();
    return walk.find("#number").getText();
  }
}
