package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.json.Json;
import rasoat.model.post.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Facebook's "download your information" as JSON: posts of whoever downloaded it, or of a page. Its
 * folders are called differently year by year, so files are told by their own names. Private
 * messages are never opened.
 */
record FacebookInformation() implements Format {

  private static final Pattern POSTS =
      Pattern.compile(
          "your_posts.*|profile_posts_\\d+.*|group_posts_and_comments.*|your_posts_in_groups.*"
              + "|posts_on_other_pages_and_profiles.*");
  private static final Pattern PRIVATE = Pattern.compile("(^|.*/)messages/.*");
  private static final Pattern THREADS =
      Pattern.compile(
          "(^|.*/)messages/(inbox|archived_threads|message_requests|filtered_threads|e2ee_cutover)/.*");
  private static final Pattern LISTS = Pattern.compile(".*posts.*|activity_log_data");
  private static final int BYTES_PER_POST = 700;

  @Override
  public boolean recognises(Entries files) {
    List<Entries.Entry> all = files.all();
    return all.stream().map(Entries.Entry::name).anyMatch(FacebookInformation::isPart)
        || all.size() == 1 && (isThread(all.getFirst()) || isPosts(all.getFirst()));
  }

  private static boolean isPart(String name) {
    return THREADS.matcher(name).matches() || isNamedLikePosts(name);
  }

  private static boolean isNamedLikePosts(String name) {
    String last = Names.last(name);
    return POSTS.matcher(last).matches()
        && (last.endsWith(".json") || last.endsWith(".html"))
        && !isPrivate(name);
  }

  static boolean isPrivate(String name) {
    return PRIVATE.matcher(name).matches();
  }

  private static boolean isThread(Entries.Entry file) {
    Map<String, String> fields = Head.of(file).fields();
    return fields.containsKey("participants") && fields.containsKey("messages");
  }

  private static boolean isPosts(Entries.Entry file) {
    Map<String, String> fields = Head.of(file).fields();
    boolean post =
        fields.containsKey("timestamp")
            && (fields.containsKey("data")
                || fields.containsKey("attachments")
                || fields.containsKey("label_values"));
    return post || fields.containsKey("group_posts_v2") || fields.containsKey("group_posts");
  }

  @Override
  public long size(Entries files) {
    return Names.bytes(postFiles(files)) / BYTES_PER_POST + 1;
  }

  private static List<Entries.Entry> postFiles(Entries files) {
    List<Entries.Entry> all = files.all();
    if (all.size() == 1 && !isPrivate(all.getFirst().name())) {
      return isThread(all.getFirst()) ? List.of() : all;
    }
    return all.stream().filter(file -> isNamedLikePosts(file.name())).toList();
  }

  @Override
  public void read(Export export) throws IOException {
    List<Entries.Entry> files = postFiles(export.files());
    tellPrivate(export, files);
    Suffixes media = Suffixes.of(export.files());
    for (Entries.Entry file : files) {
      if (file.name().endsWith(".html")) {
        export.problem(file, "expected an export as JSON, got one as HTML");
      } else {
        read(export, file, media);
      }
    }
  }

  private static void tellPrivate(Export export, List<Entries.Entry> posts) {
    List<Entries.Entry> all = export.files().all();
    long threads =
        posts.isEmpty() && all.size() == 1
            ? 1
            : all.stream().filter(file -> isPrivate(file.name())).count();
    if (threads > 0) {
      export.problem(
          "expected posts, got private messages (%d files); they were left unread"
              .formatted(threads));
    }
  }

  private static void read(Export export, Entries.Entry file, Suffixes media) throws IOException {
    Optional<Sha256> raw = export.keepWhole(file);
    try (InputStream in = export.open(file);
        JsonParser json = Json.parser(in)) {
      json.nextToken();
      posts(json, new FacebookPost(export, file, media, raw));
    } catch (JacksonException e) {
      export.problem(file, Json.line(e), Json.EXPECTED);
    }
  }

  /** Reads the list of posts at which the parser stands, or those in fields that hold lists. */
  private static void posts(JsonParser json, FacebookPost reader) throws IOException {
    if (json.hasToken(JsonToken.START_ARRAY)) {
      while (Json.nextObject(json)) {
        int line = json.currentTokenLocation().getLineNr();
        reader.read(json.readValueAsTree(), line);
      }
    } else if (json.hasToken(JsonToken.START_OBJECT)) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean list = LISTS.matcher(json.currentName()).matches();
        json.nextToken();
        if (list) {
          posts(json, reader);
        } else {
          json.skipChildren();
        }
      }
    }
  }
}
