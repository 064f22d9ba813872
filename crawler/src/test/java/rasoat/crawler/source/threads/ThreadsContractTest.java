package rasoat.crawler.source.threads;

import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.Shape;
import rasoat.crawler.payload.SourceContract;
import rasoat.crawler.source.PostSource;

class ThreadsContractTest extends SourceContract {

  @Override
  protected Shape shape() {
    return new JsonShape();
  }

  @Override
  protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
    return new ThreadsSearch(base, Secret.of(TOKEN), "công văn", fetcher, AUTHORS, clock);
  }

  @Override
  protected String path() {
    return "/v1.0/keyword_search";
  }

  @Override
  protected Set<String> needed() {
    return Set.of("id");
  }

  @Override
  protected String template() {
    return """
    {"data":[{"id":"18012345678901234","media_product_type":"THREADS",
     "media_type":"CAROUSEL_ALBUM","permalink":"https://www.threads.net/@%2$s/post/CxYz1",
     "owner":{"id":"%1$s"},"username":"%2$s","text":"%3$s",
     "timestamp":"2026-11-20T05:42:03+0000","shortcode":"CxYz1","is_quote_post":false,
     "has_replies":true,"children":{"data":[
      {"id":"1","media_type":"IMAGE","media_url":"https://cdn.example/1.jpg"},
      {"id":"2","media_type":"VIDEO","media_url":"https://cdn.example/2.mp4",
       "thumbnail_url":"https://cdn.example/2.jpg"}]}}],
     "paging":{"cursors":{"before":"x","after":"y"}}}\
    """
        .formatted(AUTHOR_ID, AUTHOR, WORDS);
  }
}
