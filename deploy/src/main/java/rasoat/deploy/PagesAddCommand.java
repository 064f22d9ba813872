package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasoat.console.page.CellFault;
import rasoat.console.page.Column;
import rasoat.console.page.Editor;
import rasoat.console.page.KeepOutcome;
import rasoat.console.page.OfficialPages;
import rasoat.console.page.PageDraft;
import rasoat.console.page.PageReading;
import rasoat.detector.PictureHasher;
import rasoat.detector.copy.Pdq;

/** {@code rasoat pages add}. */
@Command(name = "add", description = "Registers one official page.")
final class PagesAddCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      required = true,
      description = "Full name of the agency, such as 'UBND phường An Hải'.")
  private String agency = "";

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "",
      description = "central, province or commune.")
  private String level = "";

  @Option(
      names = "--province",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The province it lies in.")
  private String province = "";

  @Option(
      names = "--platform",
      paramLabel = "NAME",
      defaultValue = "",
      description = "facebook, zalo, youtube, web ...; none when the agency has no page.")
  private String platform = "";

  @Option(
      names = "--platform-id",
      paramLabel = "ID",
      defaultValue = "",
      description = "The id that the platform gave; it stays when the name changes.")
  private String platformId = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The name shown on the page.")
  private String name = "";

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "",
      description = "The address of the page.")
  private String url = "";

  @Option(
      names = "--domain",
      paramLabel = "DOMAIN",
      defaultValue = "",
      description = "The agency's site, such as anhai.danang.gov.vn.")
  private String domain = "";

  @Option(
      names = "--verified",
      paramLabel = "TICK",
      defaultValue = "",
      description = "none, blue, grey, gold, yes, no, a day, or a tick and a day in quotes.")
  private String verified = "";

  @Option(
      names = "--valid-from",
      paramLabel = "DATE",
      defaultValue = "",
      description = "First day of the agency under this name (2025-07-01).")
  private String validFrom = "";

  @Option(
      names = "--valid-to",
      paramLabel = "DATE",
      defaultValue = "",
      description = "Last day of it.")
  private String validTo = "";

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "How the agency is reached.")
  private String contact = "";

  @Option(
      names = "--officer",
      paramLabel = "PERSON",
      defaultValue = "",
      description = "Who answers for the page.")
  private String officer = "";

  @Option(
      names = "--avatar",
      paramLabel = "PICTURE",
      defaultValue = "",
      description = "The picture of the page as a file, or its hash of 64 hexadecimal digits.")
  private String avatar = "";

  @Option(
      names = "--office",
      paramLabel = "OFFICE",
      defaultValue = "",
      description = "The office whose accounts see it (default: none in particular).")
  private String office = "";

  PagesAddCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    try (PagesAtHome home = program.wiring().openPages()) {
      PageReading reading = PageReading.of(cells(home));
      PageDraft draft =
          reading
              .draft()
              .orElseThrow(
                  () ->
                      wrong(
                          reading.faults().stream()
                              .map(PagesAddCommand::words)
                              .collect(Collectors.joining("; "))));
      boolean isKnown =
          office.isEmpty()
              || home.offices().all().stream().anyMatch(each -> each.id().equals(office));
      if (!isKnown) {
        throw wrong("--office: expected an office that is kept, got " + office);
      }
      KeepOutcome outcome =
          home.official().keep(OfficialPages.NEW, 0, office, draft, Editor.COMMAND_LINE);
      program.terminal().out().println(words(outcome, draft));
    }
    return ExitCode.OK;
  }

  private Map<Column, String> cells(PagesAtHome home) throws IOException {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.AGENCY, agency);
    cells.put(Column.LEVEL, level);
    cells.put(Column.PROVINCE, province);
    cells.put(Column.PLATFORM, platform);
    cells.put(Column.PLATFORM_ID, platformId);
    cells.put(Column.NAME, name);
    cells.put(Column.URL, url);
    cells.put(Column.DOMAIN, domain);
    cells.put(Column.VERIFIED, verified);
    cells.put(Column.VALID_FROM, validFrom);
    cells.put(Column.VALID_TO, validTo);
    cells.put(Column.CONTACT, contact);
    cells.put(Column.OFFICER, officer);
    cells.put(Column.AVATAR, avatar(home));
    return cells;
  }

  private String avatar(PagesAtHome home) throws IOException {
    if (avatar.isEmpty() || avatar.matches("[0-9A-Fa-f]{64}")) {
      return avatar;
    }
    Path file = Path.of(avatar);
    if (!Files.isRegularFile(file)) {
      throw wrong("--avatar: expected a picture or 64 hexadecimal digits, got " + avatar);
    }
    try (PictureHasher hasher = home.hasher()) {
      return hasher
          .hash(Files.readAllBytes(file))
          .map(Pdq::hex)
          .orElseThrow(() -> wrong("--avatar: expected a picture, got something else: " + file));
    }
  }

  private static String words(CellFault fault) {
    return "--%s: expected %s, got %s"
        .formatted(
            fault.column().header().replace('_', '-'),
            fault.expected().text(),
            fault.got().isEmpty() ? "nothing" : "'" + fault.got() + "'");
  }

  private String words(KeepOutcome outcome, PageDraft draft) {
    return switch (outcome) {
      case KeepOutcome.Kept(long id) -> "Registered as " + id + ": " + draft.page().agency();
      case KeepOutcome.Taken taken ->
          throw wrong(
              "--platform-id: expected an id that no other page has, got "
                  + draft.page().platformId());
      case KeepOutcome.Stale stale -> throw new IllegalStateException("a new page is never stale");
    };
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
