package rasoat.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.impersonation.Standing;
import rasoat.console.impersonation.SuspectPage;
import rasoat.console.impersonation.SuspectPages;
import rasoat.console.page.AllowedPages;
import rasoat.console.page.Editor;
import rasoat.console.page.OfficialPages;
import rasoat.console.page.PageFile;
import rasoat.console.store.StateDatabase;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.look.PageLooks;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.model.page.PageEvidence;
import rasoat.model.post.Platform;
import rasoat.model.post.Sha256;

class PageRoundTest {

  private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");
  private static final Instant LATER = NOON.plus(Duration.ofDays(30));
  private static final String FAKE = "https://vneid-capnhat.com/dang-nhap";

  private static final String WORDS =
      IntStream.range(0, 60).mapToObj(i -> "từ" + i).collect(Collectors.joining(" "));

  @TempDir private Path folder;
  private Database state;
  private OfficialPages official;
  private SuspectPages suspects;
  private PageRound round;
  private Instant now = NOON;
  private final Map<String, FetchResult> answers = new HashMap<>();

  @BeforeEach
  void open() throws IOException {
    state = StateDatabase.open(new DatabaseAddress.Sqlite(folder.resolve("findings.db")));
    AuditLog audit = new AuditLog(state, AuditHead.none(), () -> now);
    official = new OfficialPages(state, audit, () -> now);
    suspects = new SuspectPages(state);
    PageEngine engine =
        PageEngine.open(official, new AllowedPages(state, audit, () -> now), List.of(), () -> now);
    round = new PageRound(engine, suspects, new PageLooks(this::answer), () -> now);
    register("UBND phường An Hải,telegram,-1001,UBND phường An Hải,");
    round.lookAgain(() -> false);
  }

  @AfterEach
  void close() {
    state.close();
  }

  @Test
  void keepsTheGroupThatBearsAnAgencysName() throws IOException {
    round.take(InventedPosts.of(Platform.TELEGRAM, "UBND phường An Hải", "chào bà con"));
    round.take(InventedPosts.of(Platform.TELEGRAM, "Chợ An Hải", "bán cá"));

    assertThat(kept())
        .singleElement()
        .satisfies(
            suspect -> {
              assertThat(suspect.claims()).isEqualTo("UBND phường An Hải");
              assertThat(suspect.origin().reference()).isEqualTo("TELEGRAM|nguon|p-1");
            });
  }

  @Test
  void letsTheRegisteredOneBe() throws IOException {
    register("UBND phường An Hải,telegram,nguon,UBND phường An Hải,");
    round.lookAgain(() -> false);

    round.take(InventedPosts.of(Platform.TELEGRAM, "UBND phường An Hải", "chào bà con"));

    assertThat(kept()).isEmpty();
  }

  @Test
  void keepsTheSiteThatAPostLinksToOnce() throws IOException {
    round.take(InventedPosts.of(Platform.WEB, "", "vào " + FAKE + " và https://vnexpress.net"));
    round.take(InventedPosts.of(Platform.WEB, "", FAKE));

    assertThat(kept()).extracting(one -> one.page().url()).containsExactly(FAKE);
  }

  @Test
  void looksAtItAgainAndNotesWhatBecameOfIt() throws IOException {
    round.take(InventedPosts.of(Platform.WEB, "", FAKE));
    answers.put(FAKE, page("Công an phường An Hải"));
    now = LATER;

    round.lookAgain(() -> false);
    assertThat(kept().getFirst().page().name()).isEqualTo("Công an phường An Hải");
    assertThat(kept().getFirst().standing()).isEqualTo(Standing.RENAMED);

    answers.put(FAKE, new FetchResult.Failed(404, Map.of(), new byte[0], Optional.empty(), "404"));
    now = LATER.plus(Duration.ofDays(30));
    round.lookAgain(() -> false);
    assertThat(kept().getFirst().standing()).isEqualTo(Standing.GONE);
  }

  @Test
  void holdsAFalseSiteAgainstTheRealOne() throws IOException {
    register("Bộ Công an,web,,Bộ Công an,bocongan.gov.vn");
    round.lookAgain(() -> false);
    round.take(InventedPosts.of(Platform.WEB, "", FAKE));
    answers.put(FAKE, page("Cổng thông tin", WORDS + " nhập mã OTP"));
    answers.put("https://bocongan.gov.vn", page("Bộ Công an", WORDS));
    now = LATER;

    round.lookAgain(() -> false);

    assertThat(kept().getFirst().verdict().evidence())
        .filteredOn(one -> one.type() == PageEvidence.Type.SAME_SITE)
        .singleElement()
        .extracting(PageEvidence::official)
        .isEqualTo("bocongan.gov.vn");
  }

  @Test
  void doesNotTakeSilenceForAnEnd() throws IOException {
    round.take(InventedPosts.of(Platform.WEB, "", FAKE));
    now = LATER;

    round.lookAgain(() -> false);

    assertThat(kept().getFirst().standing()).isEqualTo(Standing.UNREACHABLE);
  }

  @Test
  void looksAtNothingWhenTheProgramEnds() throws IOException {
    round.take(InventedPosts.of(Platform.WEB, "", FAKE));
    now = LATER;

    round.lookAgain(() -> true);

    assertThat(kept().getFirst().standing()).isEqualTo(Standing.UP);
  }

  private List<SuspectPage> kept() throws IOException {
    return suspects.due(now.plus(Duration.ofDays(400)), 10);
  }

  private void register(String row) throws IOException {
    String file = "agency,platform,platform_id,name,domain\n" + row + "\n";
    official.importAll(
        PageFile.of(file.getBytes(StandardCharsets.UTF_8)), "official.csv", Editor.COMMAND_LINE);
  }

  private FetchResult answer(FetchRequest request) {
    return answers.getOrDefault(
        request.shown(), new FetchResult.Unreachable("expected an answer, got none"));
  }

  private static FetchResult page(String title) {
    return page(title, "");
  }

  private static FetchResult page(String title, String words) {
    byte[] body = ("<title>" + title + "</title><p>" + words).getBytes(StandardCharsets.UTF_8);
    return new FetchResult.Fetched(URI.create(FAKE), 200, Map.of(), body, Sha256.of(body), LATER);
  }
}
