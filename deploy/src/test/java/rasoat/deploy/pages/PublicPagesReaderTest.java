package rasoat.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Rename;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

class PublicPagesReaderTest {

  @Test
  void readsEveryField() throws UnreadableLineException {
    String line =
        """
        {"page": "q-17", "platform": "FaceBook", "platform_id": "100", "name": " C\u200BA An Hải ",
         "url": "https://facebook.com/x", "category": "Community", "verified": "Blue",
         "created": "2026-05-01", "renames": [{"name": "Shop", "on": "2026-08-02"}, {"name": "?"}],
         "admin_countries": ["KH"], "followers": 1200, "about": "giới thiệu",
         "contacts": ["090"], "links": ["bit.ly/x"], "avatar": "images/a.png", "cover": null,
         "posts": ["một", "hai"], "likes": {"of": "nobody"}}
        """;

    assertThat(PublicPagesReader.read(line))
        .isEqualTo(
            new PublicPage(
                "q-17",
                Platform.FACEBOOK,
                "100",
                " C\u200BA An Hải ",
                "https://facebook.com/x",
                "Community",
                Tick.BLUE,
                LocalDate.of(2026, 5, 1),
                List.of(new Rename("Shop", LocalDate.of(2026, 8, 2)), new Rename("?", null)),
                List.of("KH"),
                1200L,
                "giới thiệu",
                List.of("090"),
                List.of("bit.ly/x"),
                "images/a.png",
                "",
                List.of("một", "hai")));
  }

  @Test
  void needsNoFieldButTheName() throws UnreadableLineException {
    assertThat(PublicPagesReader.read("{\"page\": \"q-1\", \"name\": null}"))
        .isEqualTo(PublicPage.named("q-1", ""));
  }

  @ParameterizedTest
  @CsvSource({"myspace, OTHER", "ZALO, ZALO", "' ',"})
  void takesPlatformsByAnyCase(String written, Platform platform) throws UnreadableLineException {
    assertThat(PublicPagesReader.read("{\"page\": \"q\", \"platform\": \"%s\"}".formatted(written)))
        .extracting(PublicPage::platform)
        .isEqualTo(platform);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                 | page: expected what the page is called, got nothing",
        "{\"page\": 17}                     | page: expected a text, got 17",
        "[1]                                | expected a JSON object, got [1]",
        "not json                           | expected a JSON object, broken at column",
        "{\"page\": \"q\"                   | expected a JSON object, broken at column",
        "{\"page\": \"q\"} {}               | expected a JSON object, broken at column",
        "{\"page\":\"q\",\"name\":[\"a\"]}  | name: expected a text, got [\"a\"]",
        "{\"page\":\"q\",\"posts\":\"a\"}   | posts: expected a list, got \"a\"",
        "{\"page\":\"q\",\"links\":[1]}     | links: expected a text, got 1",
        "{\"page\":\"q\",\"renames\":[\"a\"]} | renames: expected objects, got \"a\"",
        "{\"page\":\"q\",\"renames\":[{\"on\":\"x\"}]} | on: expected a day such as 2026-05-01, got"
            + " \"x\"",
        "{\"page\":\"q\",\"created\":\"May\"} | created: expected a day such as 2026-05-01, got"
            + " \"May\"",
        "{\"page\":\"q\",\"followers\":\"9\"} | followers: expected a whole number, got \"9\"",
        "{\"page\":\"q\",\"followers\":-1}  | followers: expected a whole number, got -1",
        "{\"page\":\"q\",\"followers\":1e99} | followers: expected a whole number, got",
        "{\"page\":\"q\",\"verified\":true} | verified: expected a text, got true",
        "{\"page\":\"q\",\"verified\":\"red\"} | verified: expected none, blue, grey or gold, got"
            + " 'red'",
      })
  void saysWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> PublicPagesReader.read(line))
        .isInstanceOf(UnreadableLineException.class)
        .hasMessageContaining(message);
  }

  @Test
  void knowsThePageOfALineThatItCannotRead() {
    UnreadableLineException refused =
        catchThrowableOfType(
            UnreadableLineException.class,
            () -> PublicPagesReader.read("{\"page\":\"q-9\",\"followers\":\"9\"}"));

    assertThat(refused.page()).isEqualTo("q-9");
  }
}
