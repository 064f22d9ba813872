package rasoat.deploy.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void alignsColumnsWithoutTrailingSpaces() {
    TextTable table = new TextTable("KIND", "POST").row("LEAK", "p-1").row("ALTERED", "p-22");

    assertThat(table.lines(80)).containsExactly("KIND     POST", "LEAK     p-1", "ALTERED  p-22");
  }

  @Test
  void alignsVietnameseWrittenWithCombiningMarks() {
    String decomposed = Normalizer.normalize("TỐI MẬT", Normalizer.Form.NFD);
    TextTable table = new TextTable("SECRECY", "POST").row(decomposed, "p-1").row("MẬT", "p-2");

    assertThat(table.lines(80))
        .containsExactly("SECRECY  POST", decomposed + "  p-1", "MẬT      p-2");
  }

  @Test
  void countsWideCharactersAsTwoColumns() {
    TextTable table = new TextTable("A", "B").row("日本", "x").row("abcd", "y");

    assertThat(table.lines(80)).containsExactly("A     B", "日本  x", "abcd  y");
  }

  @Test
  void cutsTheWidestColumnWhenTheTerminalIsNarrow() {
    TextTable table = new TextTable("ID", "SUBJECT").row("d-0042", "Về việc sửa chữa trạm bơm");

    assertThat(table.lines(20)).containsExactly("ID      SUBJECT", "d-0042  Về việc sửa…");
  }

  @Test
  void neverCutsAColumnThatIsKeptWhole() {
    TextTable table =
        new TextTable("ID", "SUBJECT").keepWhole("ID").row("d-0042-of-2025", "Về việc sửa chữa");

    assertThat(table.lines(20)).containsExactly("ID              SUB…", "d-0042-of-2025  Về …");
  }

  @Test
  void keepsSomethingOfEveryColumnHoweverNarrow() {
    TextTable table = new TextTable("AAAAAAAA", "BBBBBBBB");

    assertThat(table.lines(1)).containsExactly("AAA…  BBB…");
  }

  @Test
  void printsNothingThatCouldSteerATerminal() {
    TextTable table = new TextTable("POST").row("p\u001b[2J\r\n\u202Ex");

    assertThat(table.lines(80)).containsExactly("POST", "p [2J   x");
  }

  @Test
  void refusesARowOfAnotherLength() {
    TextTable table = new TextTable("A", "B");

    assertThatThrownBy(() -> table.row("a")).hasMessage("expected 2 cells, got 1");
  }
}
