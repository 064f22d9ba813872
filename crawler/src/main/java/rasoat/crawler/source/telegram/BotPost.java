package rasoat.crawler.source.telegram;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.TimePrecision;

/**
 * A message, or the messages that are one album. When one picture of an album is edited, the bot is
 * told of that message alone.
 */
record BotPost(List<BotMessage> parts) {

  BotPost {
    parts = parts.stream().sorted(Comparator.comparingLong(BotMessage::id)).toList();
  }

  List<BotFile> files() {
    return parts.stream().flatMap(part -> part.files().stream()).toList();
  }

  long firstUpdate() {
    return parts.stream().mapToLong(BotMessage::update).min().orElseThrow();
  }

  long lastUpdate() {
    return parts.stream().mapToLong(BotMessage::update).max().orElseThrow();
  }

  Capture capture(List<Attachment> attachments, Pseudonyms authors, Provenance provenance) {
    BotMessage first = parts.getFirst();
    boolean timed = first.time().isAfter(Instant.EPOCH);
    return new Capture(
        new PostKey(Platform.TELEGRAM, first.source(), Long.toString(first.id())),
        first.title(),
        first.author(authors),
        timed ? first.time() : provenance.at(),
        timed ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
        text(),
        first.permalink(),
        first.relation(authors),
        attachments,
        first.edited() ? PostState.EDITED : PostState.LIVE,
        provenance);
  }

  private String text() {
    return PostText.of(
        parts.stream()
            .map(BotMessage::text)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n")));
  }
}
