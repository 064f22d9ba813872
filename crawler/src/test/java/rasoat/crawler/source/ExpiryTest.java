package rasoat.crawler.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryTest {

  @ParameterizedTest
  @CsvSource({
    "https://scontent.fsgn2-1.fna.fbcdn.net/v/a.jpg?oh=1&oe=55F21390, 2015-09-10T23:34:40Z",
    "https://scontent.cdninstagram.com/a.jpg?oe=55f21390&x=1, 2015-09-10T23:34:40Z",
    "https://xa.example/a.jpg?oe=55F21390,",
    "https://scontent.fbcdn.net/a.jpg?oe=xyz,",
    "https://scontent.fbcdn.net/a.jpg?oe=55F2139055F21390,",
    "https://p16.tiktokcdn.com/a.jpg?x-expires=1763776800&x=2, 2025-11-22T02:00:00Z",
    "https://xa.example/a.jpg,",
  })
  void knowsUntilWhenAnAddressIsGood(String address, Instant expected) {
    assertThat(Expiry.of(address)).isEqualTo(expected == null ? Instant.MAX : expected);
  }
}
