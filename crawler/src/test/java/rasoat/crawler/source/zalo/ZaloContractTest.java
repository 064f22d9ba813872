package rasoat.crawler.source.zalo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.Shape;
import rasoat.crawler.payload.SourceContract;
import rasoat.crawler.source.PostSource;

/** What stands in an account, as it is asked for. */
class ZaloContractTest {

  private static final String GROUP = "f414c8f76fa586fbdfb4";

  private abstract static class AccountContract extends SourceContract {

    @TempDir private Path folder;

    abstract ZaloOa.Part part();

    @Override
    protected Shape shape() {
      return new JsonShape();
    }

    @Override
    protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) throws IOException {
      Path file = folder.resolve("pair.json");
      Files.writeString(
          file,
          "{\"access_token\":\"%s\",\"refresh_token\":\"r\",\"obtained\":\"%s\"}"
              .formatted(TOKEN, TestFetchers.START));
      ZaloAccess access = new ZaloAccess(base, base, "360846524940903967", Secret.of("s"), "38861");
      ZaloTokens tokens = new ZaloTokens(access, file, fetcher, clock);
      return new ZaloOa(access, tokens, Set.of(part()), fetcher, AUTHORS, clock);
    }
  }

  @Nested
  class Groups extends AccountContract {

    @Override
    ZaloOa.Part part() {
      return ZaloOa.Part.GROUPS;
    }

    @Override
    protected String path() {
      return "/v3.0/oa/group/conversation";
    }

    @Override
    protected String first() {
      return "/v3.0/oa/group/getgroupsofoa";
    }

    @Override
    protected Map<String, String> beside() {
      return Map.of(
          first(),
          "{\"error\":0,\"message\":\"Success\",\"data\":{\"total\":1,\"groups\":[{\"group_id\":\"%s\",\"name\":\"Tổ 5\"}]}}"
              .formatted(GROUP));
    }

    @Override
    protected Set<String> needed() {
      return Set.of("error", "message_id", "group_id", "type", "url");
    }

    @Override
    protected String template() {
      return """
      {"error":0,"message":"Success","data":[{"src":1,"time":1763776800000,"type":"photo",
       "message":"%s","message_id":"96d3cdf3af150460909","group_id":"%s","from_id":"%s",
       "from_display_name":"%s","from_avatar":"https://s240.example/x.jpg","to_id":"38861",
       "to_display_name":"Phường An Hải","url":"https://f21.example/abc.jpg",
       "thumb":"https://f21.example/abc_t.jpg","description":"","quote_msg_id":"96d3"}]}\
      """
          .formatted(WORDS, GROUP, AUTHOR_ID, AUTHOR);
    }
  }

  @Nested
  class Articles extends AccountContract {

    private static final String SLICE = "/v2.0/article/getslice";

    @Override
    ZaloOa.Part part() {
      return ZaloOa.Part.ARTICLES;
    }

    @Override
    protected String path() {
      return "/v2.0/article/getdetail";
    }

    @Override
    protected String first() {
      return SLICE;
    }

    @Override
    protected Map<String, String> beside() {
      return Map.of(
          SLICE,
          "{\"error\":0,\"data\":{\"total\":1,\"medias\":[{\"id\":\"a1\",\"title\":\"Một\",\"update_date\":1763776801000}]}}");
    }

    @Override
    protected Set<String> needed() {
      return Set.of("error", "id");
    }

    /** The words of an article are a piece of a page. */
    @Override
    protected String payload(String words) {
      return super.payload(Entities.escape(words));
    }

    @Override
    protected String template() {
      return """
      {"error":0,"message":"Success","data":{"id":"a1","type":"normal","title":"","author":"%s",
       "description":"","create_date":1763776801000,"update_date":1763776801000,
       "cover":{"cover_type":"photo","photo_url":"https://f21.example/c.jpg","status":"show"},
       "body":[{"type":"text","content":"<p>%s</p>"},
        {"type":"image","url":"https://f21.example/p.jpg","caption":""}]}}\
      """
          .formatted(AUTHOR, WORDS);
    }
  }
}
