package rasoat.detector.impersonation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainListTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      textBlock =
          """
          a.vn                                            ~ a.vn            ~ -
          https://a.vn/x?y=1,2                            ~ https://a.vn/x?y=1,2 ~ -
          0.0.0.0 a.vn                                    ~ a.vn            ~ -
          127.0.0.1\ta.vn                                 ~ a.vn            ~ -
          a.vn,2026-11-01                                 ~ a.vn            ~ 2026-11-01
          "a.vn";"2026-11-01T10:00:00Z"                   ~ a.vn            ~ 2026-11-01
          17,a.vn,2026-11-01 10:00:00                     ~ a.vn            ~ 2026-11-01
          a.vn\t01/11/2026                                ~ a.vn            ~ 2026-11-01
          https://a.vn/x,2026-11-01                       ~ https://a.vn/x  ~ 2026-11-01
          ||a.vn^$all                                     ~ a.vn            ~ -
          *.a.vn                                          ~ *.a.vn          ~ -
          {"name_value":"a.vn","not_before":"2026-11-01"} ~ a.vn            ~ -
          """)
  void readsEveryUsualForm(String line, String domain, @Nullable String registered)
      throws IOException {
    DomainList list = read(line);

    assertThat(list.faults()).isEmpty();
    assertThat(list.entries()).singleElement().extracting(DomainEntry::domain).isEqualTo(domain);
    assertThat(Objects.toString(list.entries().getFirst().registered()))
        .isEqualTo(Objects.toString(registered));
  }

  @Test
  void readsWhatCertificateLogsAnswerAsAWhole() throws IOException {
    DomainList list =
        read(
            """
            [{"common_name":"a.vn","name_value":"*.a.vn\\na.vn\\nai@a.vn"},
             {"common_name":"b.vn"}]
            """);

    assertThat(list.entries())
        .extracting(DomainEntry::domain)
        .containsExactly("*.a.vn", "a.vn", "b.vn");
    assertThat(list.faults()).isEmpty();
  }

  @Test
  void passesOverRemarksAndColumnNames() throws IOException {
    assertThat(read("\ufeffdomain,date\n# nhận xét\n! filter\n\na.vn,2026-11-01\n"))
        .extracting(list -> list.entries().size(), list -> list.faults().size())
        .containsExactly(1, 0);
  }

  @Test
  void namesEachLineItCannotReadAndGoesOn() throws IOException {
    DomainList list = read("a.vn\nkhông có gì\n{\"x\":\nb.vn\n");

    assertThat(list.entries()).extracting(DomainEntry::line).containsExactly("a.vn", "b.vn");
    assertThat(list.faults())
        .containsExactly(
            "dòng 2: cần một tên miền hoặc địa chỉ, nhưng đọc được “không có gì”",
            "dòng 3: cần một tên miền hoặc địa chỉ, nhưng đọc được “{\"x\":”");
  }

  private DomainList read(String text) throws IOException {
    return DomainList.read(Files.writeString(folder.resolve("list.txt"), text));
  }
}
