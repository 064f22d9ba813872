package rasoat.model.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Bản thu: a post as one visit found it.
 *
 * <p>The same post found again has the same key. When its words or its attachments are others, its
 * {@link #revision()} is: it was edited, and is no second post.
 *
 * @param group what a person calls the page, group or channel; empty when unknown
 * @param author a keyed hash that tells authors apart and names none; empty when unknown
 * @param text in composed letters (NFC), line breaks kept
 * @param permalink where a person finds it, without what only tracks; empty when nowhere
 */
public record Capture(
    PostKey key,
    String group,
    String author,
    Instant time,
    TimePrecision precision,
    String text,
    String permalink,
    Relation relation,
    List<Attachment> attachments,
    PostState state,
    Provenance provenance) {

  public Capture {
    attachments = List.copyOf(attachments);
  }

  /** The same with other attachments, such as those fetched meanwhile. */
  public Capture with(List<Attachment> attachments) {
    return new Capture(
        key,
        group,
        author,
        time,
        precision,
        text,
        permalink,
        relation,
        attachments,
        state,
        provenance);
  }

  /** The same without its words. */
  public Capture withoutText() {
    return new Capture(
        key,
        group,
        author,
        time,
        precision,
        "",
        permalink,
        relation,
        attachments,
        state,
        provenance);
  }

  /** The same in another state. */
  public Capture in(PostState state) {
    return new Capture(
        key,
        group,
        author,
        time,
        precision,
        text,
        permalink,
        relation,
        attachments,
        state,
        provenance);
  }

  /**
   * Stands for its words and attachments: by their names, for an address changes with every visit
   * and bytes with every compression.
   */
  public Sha256 revision() {
    StringBuilder content = new StringBuilder(text);
    for (Attachment attachment : attachments) {
      content.append('\0').append(attachment.kind()).append('\0').append(attachment.name());
    }
    return Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The post to be judged, with every attachment that was kept and may show a document.
   *
   * @param files where kept bytes lie; those that are not kept any more are left out
   */
  public Post post(Function<? super Sha256, Optional<Path>> files) {
    List<CapturedImage> images = new ArrayList<>();
    for (Attachment attachment : attachments) {
      if (attachment.kind().isWorthReading()) {
        attachment
            .kept()
            .flatMap(files)
            .ifPresent(file -> images.add(new CapturedImage(attachment.name(), file)));
      }
    }
    return new Post(
        key.toString(), key.platform(), group.isEmpty() ? key.source() : group, text, time, images);
  }
}
