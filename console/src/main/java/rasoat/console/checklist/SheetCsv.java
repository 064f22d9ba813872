package rasoat.console.checklist;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import rasoat.console.Csv;

/** A sheet as a table for spreadsheets. */
record SheetCsv(MessageSource messages, Locale locale) {

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
        .map(Csv::line)
        .collect(Collectors.joining("", Csv.MARK, ""));
  }

  private List<String> headings() {
    return Stream.of("office", "period", "question", "answer", "note", "by")
        .map(column -> words("checklist.column." + column))
        .toList();
  }

  private String words(String key) {
    return messages.getMessage(key, null, locale);
  }
}
