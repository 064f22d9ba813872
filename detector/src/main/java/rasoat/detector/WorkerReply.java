package rasoat.detector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

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
