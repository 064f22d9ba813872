package rasoat.crawler.imported.export;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import rasoat.crawler.imported.Entries;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;

/** The attachments of messages on web pages. Of what moves only its still picture is taken. */
record TelegramPageFiles(Export export, Entries.Entry page) {

  List<Attachment> of(Element message) throws IOException {
    List<Attachment> attachments = new ArrayList<>();
    for (Element photo : message.select("a.photo_wrap[href]")) {
      attachments.add(attachment(Kind.PHOTO, photo.attr("href")));
    }
    for (Element still : message.select("a.video_file_wrap img[src], a.animated_wrap img[src]")) {
      attachments.add(attachment(Kind.VIDEO_THUMB, still.attr("src")));
    }
    for (Element file : message.select("a.media_file[href]")) {
      attachments.add(attachment(Kind.DOCUMENT, file.attr("href")));
    }
    for (Element missing : message.select("div.media_photo, div.media_file")) {
      attachments.add(missing(missing));
    }
    return attachments;
  }

  private static Attachment missing(Element file) {
    Kind kind = file.hasClass("media_photo") ? Kind.PHOTO : Kind.DOCUMENT;
    String why = file.select(".description").text().toLowerCase(Locale.ROOT);
    return Attachment.at(kind, file.select(".title").text(), "")
        .failed(why.contains("exceeds maximum size") ? FetchState.TOO_LARGE : FetchState.MISSING);
  }

  private Attachment attachment(Kind kind, String address) throws IOException {
    Optional<Entries.Entry> file = named(address).or(() -> named(decoded(address)));
    return export.attach(kind, Names.last(address), file);
  }

  private Optional<Entries.Entry> named(String path) {
    return export.files().named(Names.beside(page.name(), path));
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // a percent sign that means itself
    }
  }
}
