package rasoat.detector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import rasoat.detector.copy.Look;
import rasoat.detector.page.GreyImage;

/**
 * What a worker made of a request, as bytes: the kind, then texts, each with its length in front.
 */
record WorkerReply(Kind kind, List<String> texts) {

  /** What came of it. */
  enum Kind {
    /** A picture was read: its stored form. */
    READING,
    /** A place was read again: what each size gave. */
    TEXTS,
    /** By what its copies are known, or nothing: see {@link #look}. */
    LOOK,
    /** The picture cannot be looked at: the reason. */
    UNREADABLE,
    /** Reading ended in an error of ours: which one. */
    FAILED
  }

  WorkerReply {
    texts = List.copyOf(texts);
  }

  WorkerReply(Kind kind, String text) {
    this(kind, List.of(text));
  }

  String text() {
    return texts.getFirst();
  }

  /** Sizes of picture and grey copy, then the copy itself. */
  static WorkerReply look(Optional<Look> look) {
    return new WorkerReply(
        Kind.LOOK,
        look.map(
                seen ->
                    List.of(
                        Integer.toString(seen.width()),
                        Integer.toString(seen.height()),
                        Integer.toString(seen.grey().width()),
                        Integer.toString(seen.grey().height()),
                        Base64.getEncoder().encodeToString(seen.grey().pixels())))
            .orElse(List.of()));
  }

  Optional<Look> look() {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    int[] sizes = texts.stream().limit(4).mapToInt(Integer::parseInt).toArray();
    byte[] pixels = Base64.getDecoder().decode(texts.getLast());
    return Optional.of(Look.of(new GreyImage(sizes[2], sizes[3], pixels), sizes[0], sizes[1]));
  }

  byte[] bytes() {
    List<byte[]> written = texts.stream().map(text -> text.getBytes(UTF_8)).toList();
    int length = written.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
    ByteBuffer out = ByteBuffer.allocate(1 + length).put((byte) kind.ordinal());
    written.forEach(text -> out.putInt(text.length).put(text));
    return out.array();
  }

  /**
   * The reply in these bytes.
   *
   * @throws RuntimeException of any kind when there is none
   */
  static WorkerReply parse(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Kind kind = Kind.values()[in.get()];
    List<String> texts = new ArrayList<>();
    while (in.hasRemaining()) {
      int length = in.getInt();
      ByteBuffer text = in.slice(in.position(), length);
      in.position(in.position() + length);
      texts.add(UTF_8.decode(text).toString());
    }
    return new WorkerReply(kind, texts);
  }
}
