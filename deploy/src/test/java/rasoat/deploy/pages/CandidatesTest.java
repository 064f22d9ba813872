package rasoat.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Platform;

class CandidatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cập nhật tại https://vneid-vn.com/app?x=1. Nhanh  | https://vneid-vn.com/app?x=1",
        "vào dichvucong-gov.vn, nhé                        | dichvucong-gov.vn",
        "(xem vneid.info)                                  | vneid.info",
        "viết cho ai@example.vn                            |",
        "lúc 7.30 ngày 1.12.2026                           |",
        "số 12/QĐ-UBND                                     |",
        "tên miền có dấu: côngan.vn/đăng-ký                | côngan.vn/đăng-ký",
      })
  void areTheSitesAPostLinksTo(String text, String link) {
    List<String> found =
        Candidates.of(InventedPosts.of(Platform.WEB, "", text)).stream()
            .map(PublicPage::url)
            .toList();

    assertThat(found).isEqualTo(link == null ? List.of() : List.of(link));
  }

  @Test
  void areEachSiteOnceAndNeverVeryMany() {
    String many = "a1.vn a1.vn " + "b%d.vn ".repeat(60).formatted((Object[]) numbers());

    List<PublicPage> found = Candidates.of(InventedPosts.of(Platform.WEB, "", many));

    assertThat(found).doesNotHaveDuplicates().hasSizeBetween(2, 20);
  }

  private static Integer[] numbers() {
    Integer[] numbers = new Integer[60];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i;
    }
    return numbers;
  }

  @Test
  void areThePageAPostStandsInAndNotItsAuthor() {
    PublicPage page =
        Candidates.of(InventedPosts.of(Platform.TELEGRAM, "Công an phường An Hải", "chào"))
            .getFirst();

    assertThat(page.name()).isEqualTo("Công an phường An Hải");
    assertThat(page.platform()).isEqualTo(Platform.TELEGRAM);
    assertThat(page.platformId()).isEqualTo("nguon");
    assertThat(page.toString()).doesNotContain(InventedPosts.AUTHOR);
  }
}
