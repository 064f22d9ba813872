package rasoat.crawler.imported.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.LineShape;
import rasoat.crawler.payload.MarkupShape;
import rasoat.crawler.payload.PayloadContract;
import rasoat.crawler.payload.Reading;
import rasoat.crawler.payload.Shape;

/** Exports of accounts and tools. */
class ExportContractTest {

  private abstract static class JsonContract extends PayloadContract {

    @Override
    protected Shape shape() {
      return new JsonShape();
    }

    /** What the file is called. */
    abstract String name();

    @Override
    protected Reading read(byte[] payload) {
      Imported imported = Imported.publicOf(new MemoryEntries().with(name(), payload));
      return new Reading(imported.posts(), imported.problems().toString());
    }
  }

  @Nested
  class OfTelegram extends JsonContract {

    @Override
    String name() {
      return "result.json";
    }

    @Override
    protected Set<String> needed() {
      return Set.of("type", "id", "date_unixtime", "photo");
    }

    @Override
    protected String template() {
      return """
      {"name":"Tin phường","type":"public_channel","id":1234567890,"messages":[
       {"id":1042,"type":"message","date":"2026-11-22T01:00:00","date_unixtime":"1763776800",
        "edited":"2026-11-22T01:02:00","edited_unixtime":"1763776920","from":"%1$s",
        "from_id":"user%2$s","author":"%1$s","forwarded_from":"%1$s","reply_to_message_id":1040,
        "photo":"photos/photo_1.jpg","width":960,"height":1280,"text":"%3$s",
        "text_entities":[{"type":"plain","text":"%3$s"}]}]}\
      """
          .formatted(AUTHOR, AUTHOR_ID, WORDS);
    }
  }

  private abstract static class ZeeschuimerContract extends JsonContract {

    @Override
    String name() {
      return "zeeschuimer.ndjson";
    }

    @Override
    protected String payload(String words) {
      return super.payload(words).replace("\n", "");
    }
  }

  @Nested
  class OfTikTok extends ZeeschuimerContract {

    @Override
    protected Set<String> needed() {
      return Set.of("source_platform", "id");
    }

    @Override
    protected String template() {
      return """
      {"nav_index":"1:1","item_id":"7400000000000000001","timestamp_collected":1763776900000,
       "source_platform":"tiktok.com","source_platform_url":"https://www.tiktok.com/",
       "source_url":"https://www.tiktok.com/@%1$s","user_agent":"%2$s","data":{
       "id":"7400000000000000001","desc":"%3$s","createTime":1763776800,
       "author":{"id":"%1$s","uniqueId":"%1$s","nickname":"%2$s"},"stats":{"diggCount":1},
       "video":{"cover":"https://p16.example/c.jpeg?x-expires=1863000000","shareCover":[""]}}}\
      """
          .formatted(AUTHOR_ID, AUTHOR, WORDS);
    }
  }

  @Nested
  class OfThreads extends ZeeschuimerContract {

    @Override
    protected Set<String> needed() {
      return Set.of("source_platform", "code");
    }

    @Override
    protected String template() {
      return """
      {"item_id":"3","timestamp_collected":1763776900000,"source_platform":"threads.net","data":{
       "pk":"3500000000000000001","id":"3500000000000000001_%1$s","code":"DabcDEF",
       "taken_at":1763776802,"caption":{"text":"%3$s"},
       "user":{"pk":"%1$s","username":"%1$s","full_name":"%2$s"},"like_count":null,
       "carousel_media":[{"image_versions2":{"candidates":[
        {"url":"https://scontent.example/v/1.jpg?oe=79000000"}]}}]}}\
      """
          .formatted(AUTHOR_ID, AUTHOR, WORDS);
    }
  }

  @Nested
  class OfInstagram extends ZeeschuimerContract {

    @Override
    protected Set<String> needed() {
      return Set.of("source_platform", "code");
    }

    @Override
    protected String template() {
      return """
      {"item_id":"6","timestamp_collected":1763776900000,"source_platform":"instagram.com","data":{
       "id":"3600000000000000001_%1$s","code":"DxyzABC","taken_at":1763776802,
       "caption":{"text":"%3$s"},"user":{"id":"%1$s","username":"%1$s","full_name":"%2$s"},
       "display_uri":"https://scontent.example/v/9.jpg","comment_count":0}}\
      """
          .formatted(AUTHOR_ID, AUTHOR, WORDS);
    }
  }

  @Nested
  class OfX extends ZeeschuimerContract {

    /** X writes the signs of markup as a page does. */
    @Override
    protected String payload(String words) {
      return super.payload(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    @Override
    protected Set<String> needed() {
      return Set.of("source_platform", "rest_id");
    }

    @Override
    protected String template() {
      return """
      {"item_id":"4","timestamp_collected":1763776900000,"source_platform":"x.com","data":{
       "rest_id":"1990000000000000001","core":{"user_results":{"result":{"legacy":{
        "screen_name":"%2$s","name":"%2$s"}}}},"legacy":{
       "created_at":"Sat Nov 22 02:00:03 +0000 2025","full_text":"%3$s","user_id_str":"%1$s",
       "retweet_count":1,"extended_entities":{"media":[
        {"type":"photo","media_url_https":"https://pbs.example/media/G1.jpg"}]}}}}\
      """
          .formatted(AUTHOR_ID, AUTHOR, WORDS);
    }
  }

  @Nested
  class OfFacebook extends JsonContract {

    @Override
    String name() {
      return "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
    }

    /** Each byte of a letter as a letter of its own. */
    @Override
    protected String payload(String words) {
      return template().replace(WORDS, shape().written(broken(words)));
    }

    private static String broken(String words) {
      return new String(words.getBytes(UTF_8), ISO_8859_1);
    }

    @Override
    protected Set<String> needed() {
      return Set.of("timestamp", "uri");
    }

    /** It has no id but its words. */
    @Override
    @Test
    protected void readsAPostThatHasNothingButWhatItNeeds() throws IOException {
      String bare = shape().bare(payload("Tờ trình"), needed()).findFirst().orElseThrow();

      assertThat(read(bare.getBytes(UTF_8)).only().text()).isEmpty();
    }

    @Override
    protected String template() {
      return """
      [{"timestamp":1763776800,"title":"%s đã cập nhật trạng thái","data":[{"post":"%s"},
       {"update_timestamp":1763776900}],"attachments":[{"data":[{"media":{
        "uri":"your_facebook_activity/posts/media/1.jpg","creation_timestamp":1763776800,
        "title":"x","description":""}}]}]}]\
      """
          .formatted(broken(AUTHOR), WORDS);
    }
  }

  @Nested
  class OfWhatsApp extends PayloadContract {

    @Override
    protected Shape shape() {
      return new LineShape();
    }

    @Override
    protected Set<String> needed() {
      return Set.of();
    }

    @Override
    protected Reading read(byte[] payload) {
      Imported imported = Imported.privateOf(new MemoryEntries().with("_chat.txt", payload));
      return new Reading(imported.posts(), imported.problems().toString());
    }

    @Override
    protected String template() {
      return """
      [20/11/26, 3:00:00 CH] Tổ dân phố 5: \u200eTin nhắn được mã hóa đầu cuối.
      [20/11/26, 3:01:40 CH] ~ %s: %s
      """
          .formatted(AUTHOR, WORDS);
    }
  }

  @Nested
  class OfTelegramAsPages extends PayloadContract {

    @Override
    protected Shape shape() {
      return MarkupShape.html();
    }

    @Override
    protected Set<String> needed() {
      return Set.of();
    }

    @Override
    protected Reading read(byte[] payload) {
      Imported imported = Imported.privateOf(new MemoryEntries().with("messages.html", payload));
      return new Reading(imported.posts(), imported.problems().toString());
    }

    @Override
    protected String template() {
      return """
      <!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head>
      <body><div class="page_wrap"><div class="page_header"><div class="content">
      <div class="text bold">Cư dân phường</div></div></div>
      <div class="page_body chat_page"><div class="history">
      <div class="message default clearfix" id="message7"><div class="body">
       <div class="pull_right date details" title="22.11.2026 15:01:02 UTC+07:00">15:01</div>
       <div class="from_name">%s</div><div class="media_wrap clearfix">
        <a class="photo_wrap clearfix pull_left" href="photos/photo_1@22.jpg"></a></div>
       <div class="text">%s</div></div></div></div></div></div></body></html>\
      """
          .formatted(AUTHOR, WORDS);
    }
  }

  @Nested
  class OfOurOwn extends PayloadContract {

    @TempDir private Path folder;

    @Override
    protected Shape shape() {
      return new JsonShape();
    }

    @Override
    protected Set<String> needed() {
      return Set.of("id", "platform", "group");
    }

    @Override
    protected Reading read(byte[] payload) throws IOException {
      Path file = Files.write(folder.resolve("posts.jsonl"), payload);
      Imported imported = Imported.of(file);
      return new Reading(imported.posts(), imported.problemTexts().toString());
    }

    @Override
    protected String payload(String words) {
      return super.payload(words).replace("\n", "");
    }

    @Override
    protected String template() {
      return """
      {"id":"FACEBOOK|1|2","platform":"facebook","group":"Tin phường","text":"%s",
       "time":"2026-11-20T08:00:00+07:00","images":[],"author":"%s","author_id":"%s"}\
      """
          .formatted(WORDS, AUTHOR, AUTHOR_ID);
    }
  }
}
