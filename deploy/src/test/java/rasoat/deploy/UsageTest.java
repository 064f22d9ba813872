package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "scan --help",
        "registry --help",
        "registry add --help",
        "registry find --help",
        "registry list --help",
        "registry remove --help",
        "registry key --help",
        "registry key new --help",
        "registry key year --help",
        "registry seal --help",
        "registry trust --help",
        "registry import --help",
        "registry revoke --help",
        "registry packs --help",
        "oracle --help",
        "oracle grant --help",
        "evaluate --help",
        "trace --help",
        "audit --help",
        "audit verify --help",
        "audit list --help",
        "serve --help",
        "user --help",
        "user add --help",
        "user list --help",
        "user withdraw --help",
        "user reset-password --help",
        "user reset-second-factor --help",
        "pages --help",
        "pages add --help",
        "pages import --help",
        "pages list --help",
        "pages check --help",
        "pages check-domains --help",
        "pages look-alikes --help",
        "doctor --help",
        "demo --help",
        "--version"
      })
  void explainsItself(String arguments) {
    Call call = Call.plain(new QuietJudges(), arguments.split(" "));

    assertThat(call.exit()).isZero();
    assertThat(call.out()).isNotBlank();
    assertThat(call.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "scan                    | Missing required parameter: 'INPUT'",
        "scan gone.jsonl         | INPUT: expected posts.jsonl, a picture, a folder, an archive, a"
            + " saved page or an export, got nothing",
        "scan x --format pdf     | expected one of [JSONL, CSV, TABLE] (case-insensitive) but was"
            + " 'pdf'",
        "scan --speed 3 x        | Unknown option: '--speed'",
        "serve --port 70000      | --port: expected 0 to 65535, got 70000",
        "serve --port x          | 'x' is not an int",
        "audit                   | expected verify or list, got none",
        "audit list --limit 0    | --limit: expected 1 to 100000, got 0",
        "audit list --from x     | Invalid value for option '--from'",
        "registry                | expected a command such as add, find or list, got none",
        "registry key            | expected new or year, got nothing",
        "registry seal x         | Missing required options: '--key=FILE', '--out=PACK'",
        "registry add gone.pdf   | PATH: expected a file or folder, got nothing: gone.pdf",
        "user                    | expected add, list, withdraw, reset-password or"
            + " reset-second-factor, got none",
        "user add a              | Missing required options: '--full-name=PERSON', '--role=ROLE'",
        "user add an.nguyen --full-name x --role king | expected one of [CYBER_OFFICER,",
        "user add an.nguyen --full-name x --role AUDITOR --role REGISTRAR | expected AUDITOR as the"
            + " only role, got REGISTRAR,AUDITOR",
        "user add 1 --full-name x --role AUDITOR | expected 3 to 40 of a-z, 0-9, dot, _ and -",
        "user withdraw an.nguyen --reason left | NAME: expected an active account, got an.nguyen",
        "user reset-password an.nguyen | NAME: expected an active account, got an.nguyen",
        "pages                   | expected add, import, list, check, check-domains or look-alikes,"
            + " got none",
        "pages add               | Missing required option: '--agency=NAME'",
        "pages import            | Missing required parameter: 'FILE'",
        "pages list --on x       | Invalid value for option '--on'",
        "pages check gone.jsonl  | FILE: expected a file, got nothing: gone.jsonl",
        "pages check-domains x --format pdf | expected one of [JSONL, CSV, TABLE]",
        "pages look-alikes mau   | DOMAIN: expected a domain, got \"mau\"",
        "pages look-alikes a.vn --out gone/x | --out: expected a file in a folder that exists, got"
            + " gone/x",
        "pages look-alikes a.vn --format pdf | expected one of [JSONL, CSV, TABLE]",
        "evaluate --truth a      | Missing required option: '--results=FILE'",
        "backup                  | Missing required option: '--out=FILE'",
        "restore                 | Missing required parameter: 'FILE'",
        "trace                   | Missing required parameter: 'POST'",
        "sweep                   | Unmatched argument at index 2: 'sweep'",
      })
  void saysWhatIsWrongWithACall(String arguments, String message) {
    Call call = Call.of(home, arguments.split(" "));

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains(message).contains("--help'.");
    assertThat(call.out()).isEmpty();
  }

  @Test
  void expectsACommand() {
    Call call = Call.plain(new QuietJudges());

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err())
        .isEqualTo("rasoat: expected a command, got none\nTry 'rasoat --help'.\n");
  }

  @Test
  void saysSoWhenTheHomeIsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("home"));

    Call call = Call.of(file, "registry", "list");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo("rasoat registry list: home: expected a folder, got a file: " + file + "\n");
  }

  @Test
  void showsWhereAnErrorCameFromWhenAsked(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("home"));

    assertThat(Call.of(file, "registry", "list", "-v").err())
        .contains("\tat rasoat.deploy.Home.make");
  }
}
