package rasoat.index.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rasoat.model.document.DocumentNumber;

/** The worked examples of the domain's rules, some as recognition left them. */
final class NumberExamplesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "number_examples.tsv", delimiter = '\t', numLinesToSkip = 1)
  void readsEveryExample(
      String raw,
      String family,
      String form,
      String serial,
      String type,
      String agency,
      String unit,
      String year) {
    DocumentNumber number = NumberReader.findIn(raw).getFirst().number();

    assertThat(number.serial()).isEqualTo(serial == null ? "" : serial.replace("?", ""));
    assertThat(number.groups()).isEqualTo(groups(type, agency, unit));
    assertThat(number.year()).isEqualTo(year == null ? "" : year);
    assertThat(number.form() == DocumentNumber.Form.PARTY).isEqualTo(family.equals("party"));
  }

  private static List<String> groups(String... parts) {
    return new ArrayList<>(Stream.of(parts).filter(part -> part != null).toList());
  }
}
