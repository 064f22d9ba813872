package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.custody.RequestFacts;
import rasoat.crawler.custody.RequestRecords;
import rasoat.model.post.Sha256;

/** How bytes were asked for is kept beside them, without a token. */
class ReceiptsTest {

  private static final String TOKEN = "EAABtoken-1";

  @TempDir private Path folder;
  private ReplayServer server;
  private RequestRecords records;
  private PoliteFetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = ReplayServer.start();
    records = new RequestRecords(folder);
    fetcher = TestFetchers.telling(records::keep, server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private FetchRequest to(String path) {
    return FetchRequest.of(server.at(path), Wanted.ANSWER);
  }

  private RequestFacts kept(FetchRequest request) throws IOException {
    FetchResult.Fetched fetched = (FetchResult.Fetched) fetcher.fetch(request);
    return records.find(fetched.raw()).orElseThrow();
  }

  @Test
  void tellWhatWasAskedAndWhatCame() throws IOException {
    server
        .on("GET", "/kenh")
        .reply(200, "{}")
        .header("ETag", "\"7\"")
        .header("Set-Cookie", "phien=bi-mat")
        .header("X-Anything", "1");

    RequestFacts facts = kept(to("/kenh?limit=5"));

    assertThat(facts.address()).isEqualTo(server.at("/kenh?limit=5").toString());
    assertThat(facts.method()).isEqualTo("GET");
    assertThat(facts.status()).isEqualTo(200);
    assertThat(facts.headers())
        .containsEntry("etag", List.of("\"7\""))
        .doesNotContainKeys("set-cookie", "x-anything");
    assertThat(facts.at()).isEqualTo(TestFetchers.START);
  }

  @Test
  void tellTheAddressThatTheBytesCameFromInTheEnd() throws IOException {
    server.on("GET", "/cu").reply(302, "").header("Location", "/moi?access_token=" + TOKEN);
    server.on("GET", "/moi").reply(200, "{}");

    assertThat(kept(to("/cu")).address()).isEqualTo(server.at("/moi?access_token=***").toString());
  }

  @Test
  void holdNoTokenWhereverItStands() throws IOException {
    server
        .on("POST", "/bot" + TOKEN + "/me")
        .reply(200, "{}")
        .header("ETag", TOKEN)
        .header("Server", "Bearer " + TOKEN);
    FetchRequest request =
        to("/bot$TOKEN/me")
            .withSecretPath(Secret.of(TOKEN))
            .withSecretHeader("Authorization", Secret.of("Bearer " + TOKEN))
            .withSecretQuery("access_token", Secret.of(TOKEN))
            .posting(Map.of("refresh_token", Secret.of(TOKEN)));

    RequestFacts facts = kept(request);

    assertThat(facts.method()).isEqualTo("POST");
    assertThat(facts.headers()).containsEntry("etag", List.of("***"));
    assertThat(Files.readString(file())).doesNotContain("EAABtoken");
  }

  @Test
  void tellTheFirstTimeOfBytesThatComeAgain() throws IOException {
    server.on("GET", "/a").reply(200, "{}");
    server.on("GET", "/b").reply(200, "{}");

    kept(to("/a"));

    assertThat(kept(to("/b")).address()).endsWith("/a");
  }

  @Test
  void areForgotten() throws IOException {
    server.on("GET", "/a").reply(200, "{}");
    kept(to("/a"));
    Sha256 digest = Sha256.of("{}".getBytes(StandardCharsets.UTF_8));

    records.remove(digest);
    records.remove(digest);

    assertThat(records.find(digest)).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void countAsUnknownWhenDamaged() throws IOException {
    server.on("GET", "/a").reply(200, "{}");
    kept(to("/a"));
    Files.writeString(file(), "{\"address\":");

    assertThat(records.find(Sha256.of("{}".getBytes(StandardCharsets.UTF_8)))).isEmpty();
  }

  private Path file() throws IOException {
    return files().getFirst();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
