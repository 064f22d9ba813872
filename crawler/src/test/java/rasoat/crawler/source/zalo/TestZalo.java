package rasoat.crawler.source.zalo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.ReplayRule;
import rasoat.crawler.fetch.ReplayServer;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.TestFetchers;

/** An account at a Zalo that is played on this machine. Its token pair was just obtained. */
final class TestZalo implements AutoCloseable {

  static final String ACCOUNT = "388613280878808645";
  static final String GROUP = "f414c8f76fa586fbdfb4";
  static final String REFRESH = "/v4/oa/access_token";
  static final Pseudonyms PSEUDONYMS = new Pseudonyms("sixteen bytes ok".getBytes(UTF_8));

  final ReplayServer server = ReplayServer.start();
  final TestFetchers world = TestFetchers.of(server);
  final ZaloAccess access =
      new ZaloAccess(
          URI.create(server.base()),
          URI.create(server.base()),
          "360846524940903967",
          Secret.of("app-secret"),
          ACCOUNT);
  final Path file;

  TestZalo(Path folder) throws IOException {
    file = folder.resolve("zalo-token.json");
    write("access-1", "refresh-1");
  }

  void write(String token, String refresh) throws IOException {
    Files.writeString(
        file,
        "{\"access_token\": \"%s\", \"refresh_token\": \"%s\", \"obtained\": \"%s\"}"
            .formatted(token, refresh, TestFetchers.START));
  }

  /** As a program that was just started has them. */
  ZaloTokens tokens() {
    return new ZaloTokens(access, file, world.fetcher(), world.clock());
  }

  ZaloOa account(ZaloOa.Part... parts) {
    return new ZaloOa(access, tokens(), Set.of(parts), world.fetcher(), PSEUDONYMS, world.clock());
  }

  ReplayRule groups() throws IOException {
    return server.on("GET", "/v3.0/oa/group/getgroupsofoa").reply(200, read("groups.json"));
  }

  ReplayRule conversation(int offset) {
    return server
        .on("GET", "/v3.0/oa/group/conversation")
        .query("group_id", GROUP)
        .query("offset", Integer.toString(offset));
  }

  static String pair(String token, String refresh) {
    return """
    {"access_token": "%s", "refresh_token": "%s", "expires_in": "90000"}\
    """
        .formatted(token, refresh);
  }

  static byte[] read(String name) throws IOException {
    try (InputStream in = TestZalo.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("expected the fixture " + name + ", got none");
      }
      return in.readAllBytes();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
