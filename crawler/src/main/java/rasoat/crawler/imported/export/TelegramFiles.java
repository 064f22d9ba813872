package rasoat.crawler.imported.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.json.Json;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;
import tools.jackson.databind.JsonNode;

/** The attachments of Telegram messages. Of what moves only its still picture is taken. */
record TelegramFiles(Export export, Entries.Entry file) {

  List<Attachment> of(JsonNode message) throws IOException {
    List<Attachment> attachments = new ArrayList<>();
    String photo = Json.text(message, "photo");
    if (!photo.isEmpty()) {
      attachments.add(attachment(Kind.PHOTO, photo, "photo"));
    }
    String path = Json.text(message, "file");
    String thumbnail = Json.text(message, "thumbnail");
    String mime = Json.text(message, "mime_type");
    switch (Json.text(message, "media_type")) {
      case "sticker", "voice_message", "audio_file" -> {
        // Nobody leaks by them.
      }
      case "animation" -> {
        if (mime.startsWith("image/")) {
          attachments.add(attachment(Kind.ANIMATION, path, name(message)));
        } else {
          addThumbnail(thumbnail, attachments);
        }
      }
      case "video_file", "video_message" -> addThumbnail(thumbnail, attachments);
      default -> {
        if (mime.startsWith("video/")) {
          addThumbnail(thumbnail, attachments);
        } else if (!path.isEmpty() && !mime.startsWith("audio/")) {
          attachments.add(attachment(Kind.DOCUMENT, path, name(message)));
        }
      }
    }
    return attachments;
  }

  private void addThumbnail(String path, List<Attachment> attachments) throws IOException {
    if (!path.isEmpty()) {
      attachments.add(attachment(Kind.VIDEO_THUMB, path, "thumbnail"));
    }
  }

  private static String name(JsonNode message) {
    String name = Json.text(message, "file_name");
    return name.isEmpty() ? "file" : name;
  }

  /** Where a file is missing, a sentence in brackets stands in place of its path and says why. */
  private Attachment attachment(Kind kind, String path, String unnamed) throws IOException {
    if (path.startsWith("(") && path.endsWith(")")) {
      boolean large = path.contains("exceeds maximum size");
      return Attachment.at(kind, unnamed, "")
          .failed(large ? FetchState.TOO_LARGE : FetchState.MISSING);
    }
    return export.attach(
        kind, Names.last(path), export.files().named(Names.beside(file.name(), path)));
  }
}
