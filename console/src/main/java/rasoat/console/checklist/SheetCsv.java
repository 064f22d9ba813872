package rasoat.console.checklist;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** A sheet as a table for spreadsheets (RFC 4180). */
record SheetCsv(MessageSource messages, Locale locale) {

  /** By this mark spreadsheets know that letters are UTF-8. */
  private static final String BYTE_ORDER = "\uFEFF";

  private static final String FORMULA_SIGNS = "=+-@\t\r";

  String of(Sheet sheet) {
    Stream<List<String>> answers =
        sheet.rows().stream()
            .map(
                row ->
                    List.of(
                        sheet.office().name(),
                        sheet.period().toString(),
                        words("question." + row.question()),
                        row.answer().map(given -> words("answer." + given.value())).orElse(""),
                        row.note(),
                        row.by()));
    Stream<List<String>> readings =
        sheet.readings().stream()
            .map(
                read ->
                    List.of(
                        sheet.office().name(),
                        sheet.period().toString(),
                        words("checklist.read") + ": " + read.unit(),
                        read.readers() + "/" + read.staff(),
                        read.day(),
                        read.account()));
    return Stream.concat(Stream.of(headings()), Stream.concat(answers, readings))
        .map(SheetCsv::line)
        .collect(Collectors.joining("", BYTE_ORDER, ""));
  }

  private List<String> headings() {
    return Stream.of("office", "period", "question", "answer", "note", "by")
        .map(column -> words("checklist.column." + column))
        .toList();
  }

  private String words(String key) {
    return messages.getMessage(key, null, locale);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(SheetCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A spreadsheet takes a cell that begins with such a sign for a formula. */
  private static String cell(String text) {
    boolean isFormula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
