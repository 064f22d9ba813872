package rasoat.crawler.source.youtube;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.Shape;
import rasoat.crawler.payload.SourceContract;
import rasoat.crawler.source.PostSource;

class YouTubeContractTest extends SourceContract {

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
