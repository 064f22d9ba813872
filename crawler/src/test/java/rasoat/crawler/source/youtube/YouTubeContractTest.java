package rasoat.crawler.source.youtube;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.Shape;
import rasoat.crawler.payload.SourceContract;
import rasoat.crawler.source.PostSource;

/** By its channel, and by words. */
class YouTubeContractTest {

  @Nested
  class OfAChannel extends SourceContract {

    @Override
    protected Shape shape() {
      return new JsonShape();
    }

    @Override
    protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
      return new YouTubeChannel(base, Secret.of(TOKEN), "@tinphuong", fetcher, clock);
    }

    @Override
    protected String path() {
      return "/youtube/v3/playlistItems";
    }

    @Override
    protected String first() {
      return "/youtube/v3/channels";
    }

    @Override
    protected Map<String, String> beside() {
      return Map.of(
          first(),
          "{\"items\":[{\"id\":\"UCabc\",\"contentDetails\":{\"relatedPlaylists\":{\"uploads\":\"UUabc\"}}}]}");
    }

    @Override
    protected Set<String> needed() {
      return Set.of("videoId");
    }

    @Override
    protected String template() {
      return """
      {"kind":"youtube#playlistItemListResponse","pageInfo":{"totalResults":1},"items":[
       {"kind":"youtube#playlistItem","snippet":{"publishedAt":"2026-11-20T08:00:00Z",
        "channelId":"UCabc","channelTitle":"Tin phường","title":"%s","description":"",
        "videoOwnerChannelTitle":"%s",
        "thumbnails":{"high":{"url":"https://i.ytimg.example/hq.jpg","width":480,"height":360}}},
        "contentDetails":{"videoId":"dQw4w9WgXcQ","videoPublishedAt":"2026-11-20T08:00:00Z"}}]}\
      """
          .formatted(WORDS, AUTHOR);
    }
  }

  @Nested
  class OfASearch extends SourceContract {

    private static final String SEARCH = "/youtube/v3/search";

    @Override
    protected Shape shape() {
      return new JsonShape();
    }

    @Override
    protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
      return new YouTubeSearch(base, Secret.of(TOKEN), "công văn", fetcher, clock);
    }

    @Override
    protected String path() {
      return "/youtube/v3/videos";
    }

    @Override
    protected String first() {
      return SEARCH;
    }

    @Override
    protected Map<String, String> beside() {
      return Map.of(
          SEARCH,
          "{\"items\":[{\"id\":{\"videoId\":\"dQw4w9WgXcQ\"},\"snippet\":{\"channelId\":\"UCabc\"}}]}");
    }

    @Override
    protected Set<String> needed() {
      return Set.of("kind", "id", "channelId");
    }

    @Override
    protected String template() {
      return """
      {"kind":"youtube#videoListResponse","items":[{"kind":"youtube#video","id":"dQw4w9WgXcQ",
       "snippet":{"publishedAt":"2026-11-20T08:00:00Z","channelId":"UCabc","channelTitle":"%s",
        "title":"%s","description":"",
        "thumbnails":{"high":{"url":"https://i.ytimg.example/hq.jpg","width":480}}}}]}\
      """
          .formatted(AUTHOR, WORDS);
    }
  }
}
