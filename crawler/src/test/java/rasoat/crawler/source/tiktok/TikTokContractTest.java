package rasoat.crawler.source.tiktok;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.Shape;
import rasoat.crawler.payload.SourceContract;
import rasoat.crawler.source.PostSource;

class TikTokContractTest extends SourceContract {

  private static final String ID = "7400000000000000001";

  @Override
  protected Shape shape() {
    return new JsonShape();
  }

  @Override
  protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
    URI video = URI.create("https://www.tiktok.com/@%s/video/%s".formatted(AUTHOR_ID, ID));
    return new TikTokOembed(base, List.of(video), fetcher, AUTHORS, clock);
  }

  @Override
  protected String path() {
    return "/oembed";
  }

  @Override
  protected Set<String> needed() {
    return Set.of();
  }

  @Override
  protected String template() {
    return """
    {"version":"1.0","type":"video","title":"%3$s","author_url":"https://www.tiktok.com/@%1$s",
     "author_name":"%2$s","author_unique_id":"%1$s","width":"100%%","height":"100%%",
     "html":"<blockquote cite=\\"https://www.tiktok.com/@%1$s/video/%4$s\\"></blockquote>",
     "thumbnail_url":"https://p16.example/a.jpg?x-expires=1863000000","thumbnail_width":576,
     "thumbnail_height":1024,"provider_name":"TikTok","embed_product_id":"%4$s"}\
    """
        .formatted(AUTHOR_ID, AUTHOR, WORDS, ID);
  }
}
