package rasoat.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.post.Platform;

class PublicPageTest {

  private static final PublicPage FULL =
      new PublicPage(
          "q-1",
          Platform.FACEBOOK,
          "100",
          "Tên cũ",
          "https://facebook.com/x",
          "shop",
          Tick.BLUE,
          null,
          List.of(),
          List.of("KH"),
          7L,
          "giới thiệu",
          List.of("0900"),
          List.of(),
          "",
          "",
          List.of("bài"));

  @Test
  void keepsWhatNobodySawThisTime() {
    PublicPage now = PublicPage.named("q-2", "Tên mới");

    PublicPage both = now.after(FULL);

    assertThat(both.id()).isEqualTo("q-2");
    assertThat(both.name()).isEqualTo("Tên mới");
    assertThat(both).usingRecursiveComparison().ignoringFields("id", "name").isEqualTo(FULL);
  }

  @Test
  void saysWhatIsSeenNow() {
    assertThat(FULL.after(PublicPage.at("q-3", "https://khac.vn"))).isEqualTo(FULL);
  }

  @ParameterizedTest
  @CsvSource({"blue, BLUE", " Gold , GOLD", "gray, GREY", "GREY, GREY", "none, NONE", "?, NONE"})
  void readsATickInAnyCase(String name, Tick tick) {
    assertThat(Tick.named(name)).isEqualTo(tick);
  }
}
