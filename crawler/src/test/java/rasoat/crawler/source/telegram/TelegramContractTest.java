package rasoat.crawler.source.telegram;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.MarkupShape;
import rasoat.crawler.payload.Shape;
import rasoat.crawler.payload.SourceContract;
import rasoat.crawler.source.PostSource;

/** Both roads. */
class TelegramContractTest {

  @Nested
  class Preview extends SourceContract {

    @Override
    protected Shape shape() {
      return MarkupShape.html();
    }

    @Override
    protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
      return new TelegramPreview(base, "tinphuong", fetcher, AUTHORS, clock);
    }

    @Override
    protected String path() {
      return "/s/tinphuong";
    }

    @Override
    protected Set<String> needed() {
      return Set.of();
    }

    @Override
    protected String template() {
      return """
      <!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
      <div class="tgme_channel_info"><div class="tgme_channel_info_header_title">Tin phường</div></div>
      <section class="tgme_channel_history"><div class="tgme_widget_message_wrap">
      <div class="tgme_widget_message js-widget_message" data-post="tinphuong/1042">
       <a class="tgme_widget_message_reply" href="https://t.me/tinphuong/1040">
        <div class="tgme_widget_message_text">tin cũ</div></a>
       <div class="tgme_widget_message_forwarded_from">từ
        <span class="tgme_widget_message_forwarded_from_name">%1$s</span></div>
       <div class="tgme_widget_message_grouped"><a class="tgme_widget_message_photo_wrap"
        href="https://t.me/tinphuong/1042?single"
        style="background-image:url('https://cdn4.example/file/aaa.jpg')"></a></div>
       <div class="tgme_widget_message_text js-message_text" dir="auto">%2$s</div>
       <div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">1.2K</span>
        <span class="tgme_widget_message_from_author">%1$s</span>
        <a class="tgme_widget_message_date" href="https://t.me/tinphuong/1042">
        <time datetime="2026-11-20T08:01:02+00:00">15:01</time></a></div></div></div></section>
      </body></html>\
      """
          .formatted(AUTHOR, WORDS);
    }
  }

  @Nested
  class Bot extends SourceContract {

    @Override
    protected Shape shape() {
      return new JsonShape();
    }

    @Override
    protected PostSource source(URI base, Fetcher fetcher, InstantSource clock) {
      return new TelegramBot(base, Secret.of(TOKEN), fetcher, AUTHORS, clock);
    }

    @Override
    protected String path() {
      return "/bot$TOKEN/getUpdates";
    }

    @Override
    protected Map<String, String> beside() {
      return Map.of(
          "/bot$TOKEN/getFile", "{\"ok\":true,\"result\":{\"file_path\":\"photos/3.jpg\"}}");
    }

    @Override
    protected Set<String> needed() {
      return Set.of("ok", "update_id", "message_id", "id", "type", "username", "file_id");
    }

    @Override
    protected String template() {
      return """
      {"ok":true,"result":[{"update_id":700001,"message":{"message_id":1042,"date":1763776800,
       "from":{"id":%1$s,"is_bot":false,"first_name":"%2$s","last_name":"%2$s"},
       "chat":{"id":-1001234567890,"type":"supergroup","title":"Tin phường","username":"tinphuong"},
       "author_signature":"%2$s","reply_to_message":{"message_id":1040,"text":"tin cũ"},
       "forward_origin":{"type":"user","sender_user":{"id":%1$s,"first_name":"%2$s"}},
       "caption":"%3$s","photo":[
        {"file_id":"AgAC1","file_unique_id":"AQAD1","width":90,"height":120,"file_size":1500},
        {"file_id":"AgAC3","file_unique_id":"AQAD3","width":960,"height":1280,"file_size":180000}]}}]}\
      """
          .formatted(AUTHOR_ID, AUTHOR, WORDS);
    }
  }
}
