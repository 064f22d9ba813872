package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import rasoat.deploy.terminal.Terminal;

class PagesLookAlikesCommandTest {

  private static final String OFFICIAL =
      """
      agency,domain
      Quốc hội,quochoi.vn; quochoi.org.vn
      UBND phường Mẫu,mau.danang.gov.vn
      """;

  @TempDir private Path home;

  private final Set<String> there = ConcurrentHashMap.newKeySet();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  @Test
  void listsTheLookAlikesOfADomainAndAsksNobody() {
    Call call = call("quochoi.vn", "--format", "jsonl");

    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .startsWith(
            """
            {"domain":"qu0choi.vn","trick":"homoglyph","imitates":"quochoi.vn"}
            {"domain":"quoch0i.vn","trick":"homoglyph","imitates":"quochoi.vn"}
            """)
        .contains("{\"domain\":\"quochoi.com\",\"trick\":\"other-suffix\"");
    assertThat(call.err()).endsWith(" look-alikes of 1 sites\n");
    assertThat(asked).isEmpty();
  }

  @Test
  void listsThoseOfEverySiteOfTheRegisterButNoSiteOfIt() throws IOException {
    register(OFFICIAL);

    Call call = call("--format", "csv");

    assertThat(call.out())
        .startsWith("\uFEFFdomain,trick,imitates\r\n")
        .contains(
            "quochoi.com,other-suffix,quochoi.vn\r\n",
            "quochoi.com,other-suffix,quochoi.org.vn\r\n",
            "mau-danang-gov-vn.com,gov-in-name,mau.danang.gov.vn\r\n")
        .doesNotContain("\nquochoi.vn,", "\nquochoi.org.vn,");
    assertThat(call.err()).endsWith(" look-alikes of 3 sites\n");
    assertThat(call("quochoi.vn", "--format", "csv").out()).doesNotContain("\nquochoi.org.vn,");
  }

  @Test
  void listsThoseThatResolveInTheSameOrder() throws IOException {
    register(OFFICIAL);
    there.addAll(Set.of("mau-danang.com", "quochoi.com", "qu0choi.vn", "vnexpress.net"));

    Call call = call("--resolve");

    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .matches(
            """
            DOMAIN          TRICK         IMITATES
            qu0choi.vn      homoglyph     quochoi.vn
            quochoi.com     other-suffix  quochoi.vn
            quochoi.com     other-suffix  quochoi.org.vn
            mau-danang.com  other-suffix  mau.danang.gov.vn
            4 of \\d+ look-alikes of 3 sites resolve
            """);
  }

  @Test
  void writesThemIntoAFile() throws IOException {
    there.add("quochoi.com");
    Path out = home.resolve("list.jsonl");

    Call call = call("quochoi.vn", "--resolve", "--out", out.toString());

    assertThat(call.out()).contains("1 of ", "Look-alikes: " + out);
    assertThat(Files.readString(out))
        .isEqualTo(
            "{\"domain\":\"quochoi.com\",\"trick\":\"other-suffix\",\"imitates\":\"quochoi.vn\"}\n");
  }

  @Test
  void saysSoWhenNothingAtAllResolves() {
    Call call = call("quochoi.vn", "--resolve");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("expected at least the sites themselves to resolve, got no answer for any");
    there.add("quochoi.vn");
    assertThat(call("quochoi.vn", "--resolve").exit()).isZero();
  }

  @Test
  void saysWhatTheRegisterLacks() throws IOException {
    assertThat(call().err()).contains("The register of official pages is empty.");
    register("agency\nUBND xã Mẫu\n");
    assertThat(call().err()).contains("No page of the register has a site.");
    register("agency,domain\nUBND xã Khác,gov.vn\n");
    Call call = call();
    assertThat(call.err()).contains("register: expected a domain, got \"gov.vn\"; left out");
    assertThat(call.exit()).isEqualTo(1);
  }

  private void register(String csv) throws IOException {
    Path file = Files.writeString(home.resolve("official.csv"), csv, UTF_8);
    assertThat(Call.of(home, "pages", "import", file.toString()).exit()).isZero();
  }

  /** Calls the command where only those names are there. */
  private Call call(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, 100);
    RaSoat program =
        new RaSoat(terminal, Map.of("RASOAT_HOME", home.toString()), new QuietJudges());
    int exit =
        new CommandLine(new PagesLookAlikesCommand(program, this::isThere))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments);
    return new Call(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  private boolean isThere(String domain) {
    asked.add(domain);
    return there.contains(domain);
  }
}
