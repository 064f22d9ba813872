package rasoat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.model.finding.FindingId;

/**
 * The days of those who work on a case, one after the other: from an empty console to a report that
 * was approved, and the trail all of it left.
 */
class RoleDaysBrowserTest {

  @TempDir private Path folder;
  @TempDir private Path profile;

  @AutoClose private InventedScan scan;

  @BeforeEach
  void open() throws IOException {
    scan = new InventedScan(folder);
  }

  @ParameterizedTest
  @EnumSource
  void endsInAReportThatWasApprovedAndATrailThatIsWhole(Hand hand) throws Exception {
    try (Walk walk = Walk.through(scan.settings(), profile, hand)) {
      walk.setUp();
      String officer = walk.make("can.bo", "Lê Văn Cán", "CYBER_OFFICER");
      String head = walk.make("lanh.dao", "Phạm Thị Đạo", "UNIT_HEAD");
      String auditor = walk.make("kiem.tra", "Võ Kiểm", "AUDITOR");
      walk.leave();

      walk.enterFirst("can.bo", officer);
      String asked = work(walk);
      walk.leave();

      walk.enterFirst("lanh.dao", head);
      approve(walk, asked);
      walk.leave();

      walk.enterFirst("kiem.tra", auditor);
      check(walk);
      assertThat(walk.browser.complaints()).isEmpty();
    }
  }

  /**
   * The officer: looks, unveils, decides, opens a case, asks for a report. Returns what he sees.
   */
  private String work(Walk walk) {
    walk.follow(".menu a[href='/findings']");
    String leak = FindingId.of(scan.leak.post()).value();
    walk.follow("main a[href*='/findings/" + leak + "']");
    walk.follow("form[data-key='m'] button");
    walk.find(".veilbar.clear");
    walk.press("input[name='reason'][value='SHOWS_INTERNAL_DOCUMENT']");
    walk.follow("#review form.decide button[type='submit']");
    assertThat(walk.find("#review .state-CONFIRMED").isDisplayed()).isTrue();
    walk.follow("main a[href*='/cases/new']");
    walk.fill("field-subject", "Ảnh chụp văn bản nội bộ trong nhóm Chợ An Hải");
    walk.fill("field-unit", "UBND phường An Hải");
    walk.fill("field-head", "Nguyễn Thị Trưởng");
    walk.fill("field-basis", "4526/UBND-CATP");
    walk.submit();
    walk.follow("main a[href*='/handovers']");
    walk.fill("recipient", "Văn phòng HĐND và UBND");
    walk.fill("reason", "Báo cáo ngay khi nghi lộ văn bản");
    walk.submit();
    return walk.text();
  }

  /** The head of unit: sees the board, approves what leaves, fetches it. */
  private static void approve(Walk walk, String asked) {
    assertThat(asked).isNotEmpty();
    walk.follow(".menu a[href='/cases']");
    assertThat(walk.text()).contains("Ảnh chụp văn bản nội bộ");
    walk.follow(".menu a[href='/handovers']");
    walk.follow("main a[href^='/handovers/']");
    walk.follow("form[action$='/approve'] button");
    String file = walk.find("a[href$='/file']").getDomAttribute("href");
    Object begins =
        walk.browser.driver.executeAsyncScript(
            "const end = arguments[arguments.length - 1];"
                + "fetch(arguments[0]).then(r => r.text()).then(t => end(t.slice(0, 5)))",
            file);
    assertThat(begins).isEqualTo("%PDF-");
  }

  /** The auditor: finds who did it all, and that nothing was changed since. */
  private void check(Walk walk) {
    walk.follow(".menu a[href='/audit']");
    assertThat(walk.text())
        .contains("can.bo", "lanh.dao", "quan.tri", "finding " + FindingId.of(scan.leak.post()));
    walk.follow("form[action='/audit/verify'] button");
    assertThat(walk.menu()).doesNotContain("/findings", "/cases", "/accounts");
  }
}
