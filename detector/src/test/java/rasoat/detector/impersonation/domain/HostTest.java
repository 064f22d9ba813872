package rasoat.detector.impersonation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          A.COM,                                a.com,            com
          www.a.com,                            a.com,            com
          www.com,                              www.com,          com
          https://user:pw@a.com.vn:8443/x?y#z,  a.com.vn,         com.vn
          //a.vn/x,                             a.vn,             vn
          hxxps://a[.]b[.]vn/x,                 a.b.vn,           vn
          *.a.vn,                               a.vn,             vn
          a.vn.,                                a.vn,             vn
          xn--mnchen-3ya.de,                    münchen.de,       de
          MÜNCHEN.DE,                           münchen.de,       de
          a.co.uk,                              a.co.uk,          co.uk
          http://gov.vn@evil.com/,              evil.com,         com
          http://evil.com\\@gov.vn/,             evil.com,         com
          """)
  void readsTheHostOfAnyAddress(String text, String name, String suffix) {
    assertThat(Host.parse(text)).map(Host::name).hasValue(name);
    assertThat(Host.parse(text)).map(Host::suffix).hasValue(suffix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "com", "http://", "a..b", "hai từ.vn", "a.vn,b.vn", "-", "."})
  void refusesWhatIsNone(String text) {
    assertThat(Host.parse(text)).isEmpty();
  }
}
