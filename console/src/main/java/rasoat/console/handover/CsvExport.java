package rasoat.console.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.console.Csv;
import rasoat.console.handover.SharedCase.SharedFinding;
import rasoat.console.handover.SharedCase.SharedPicture;

/** The findings of a case as rows that a spreadsheet opens. */
final class CsvExport implements Renderer {

  private static final List<String> HEADER =
      List.of(
          "case",
          "tier",
          "finding",
          "kind",
          "severity",
          "strength",
          "platform",
          "place",
          "post",
          "posted_utc",
          "document",
          "sha256",
          "sha256_of_preview");

  @Override
  public ExportKind kind() {
    return ExportKind.CSV;
  }

  @Override
  public byte[] bytes(Exported what) {
    SharedCase shared = SharedCase.of(what);
    String rows =
        Stream.concat(
                Stream.of(HEADER),
                shared.findings().stream().map(finding -> cells(shared, finding)))
            .map(Csv::line)
            .collect(Collectors.joining());
    return (Csv.MARK + rows).getBytes(UTF_8);
  }

  private static List<String> cells(SharedCase shared, SharedFinding finding) {
    return List.of(
        shared.number(),
        shared.tier(),
        finding.id(),
        finding.kind(),
        finding.severity(),
        finding.strength(),
        finding.platform(),
        finding.place(),
        finding.post(),
        finding.posted().toString(),
        finding.document(),
        hashes(finding, false),
        hashes(finding, true));
  }

  private static String hashes(SharedFinding finding, boolean ofPreviews) {
    return finding.pictures().stream()
        .filter(picture -> picture.preview() == ofPreviews)
        .map(SharedPicture::sha256)
        .collect(Collectors.joining(" "));
  }
}
