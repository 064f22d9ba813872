package rasoat.crawler.imported.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A post as the JSON of Facebook shows it; invented. */
record Story(
    String id, String address, String text, String timestamp, boolean shuffled, String pictures) {

  static final String AUTHOR = "Nguyễn Văn Thử";
  static final String AUTHOR_ID = "100012345678901";
  static final String GROUP = "https://www.facebook.com/groups/123456789";

  static Story of(String id) {
    return new Story(id, GROUP + "/posts/" + id + "/", "Bài " + id, "Minimized", false, "[]");
  }

  Story at(String address) {
    return new Story(id, address, text, timestamp, shuffled, pictures);
  }

  Story saying(String text) {
    return new Story(id, address, text, timestamp, shuffled, pictures);
  }

  Story stamped(String timestamp, boolean shuffled) {
    return new Story(id, address, text, timestamp, shuffled, pictures);
  }

  Story with(String pictures) {
    return new Story(id, address, text, timestamp, shuffled, pictures);
  }

  /** That many pictures, in the shape in which Facebook tells so many. */
  Story showing(int count) {
    List<String> media =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    """
                    {"media":{"__typename":"Photo","id":"9%d","%s":{"uri":"%s"}}}\
                    """
                        .formatted(i, i % 2 == 0 ? "viewer_image" : "image", image(i)))
            .toList();
    String all = "{\"nodes\":[" + String.join(",", media) + "]}";
    String first = media.stream().limit(5).collect(Collectors.joining(",", "{\"nodes\":[", "]}"));
    String attachment =
        count == 1
            ? media.getFirst().substring(1, media.getFirst().length() - 1)
            : "\"five_photos_subattachments\":%s,\"all_subattachments\":%s".formatted(first, all);
    return with("[{\"styles\":{\"attachment\":{" + attachment + "}}}]");
  }

  static String image(int number) {
    return "https://scontent.fsgn2-4.fna.fbcdn.net/v/t39/anh%d_n.jpg?stp=dst&oh=00_A&oe=67A1B2C3&_nc_ht=x"
        .formatted(number);
  }

  String json() {
    List<String> metadata = new ArrayList<>();
    metadata.add("{\"__typename\":\"CometFeedStoryAudienceStrategy\",\"story\":{\"id\":\"S1\"}}");
    metadata.add(
        """
        {"__typename":"CometFeedStory%sTimestampStrategy",\
        "story":{"creation_time":1763690000,"url":"%s"}}\
        """
            .formatted(timestamp, address));
    if (shuffled) {
      Collections.reverse(metadata);
    }
    String number = id.startsWith("pfbid") ? "" : "\"post_id\":\"%s\",".formatted(id);
    return """
    {"__typename":"Story",%s"comet_sections":{"content":{"story":{%s"wwwURL":"%s",\
    "message":{"text":"%s"},\
    "actors":[{"__typename":"User","id":"%s","name":"%s",\
    "url":"https://www.facebook.com/nguyenvanthu"}],\
    "attachments":%s}},\
    "context_layout":{"story":{"comet_sections":{"metadata":[%s]}}}}}\
    """
        .formatted(
            number, number, address, text, AUTHOR_ID, AUTHOR, pictures, String.join(",", metadata));
  }

  /** A page of a group that holds these stories in its scripts. */
  static String page(String more, Story... stories) {
    String edges =
        List.of(stories).stream()
            .map(story -> "{\"node\":" + story.json() + "}")
            .collect(Collectors.joining(","));
    return """
    <!DOCTYPE html><html><head><title>Nhóm thử</title></head><body>
    <script type="application/json" data-content-len="1" data-sjs>
    {"require":[["ScheduledServerJS","handle",null,[{"__bbox":{"require":[["x",[],{"__bbox":\
    {"result":{"data":{%s"group_feed":{"edges":[%s]}}}}}]]}}]]]}</script></body></html>\
    """
        .formatted(more, edges);
  }
}
