package rasoat.crawler.payload;

import java.util.Set;
import java.util.stream.Stream;

/** How a payload is written, and so what may be odd about it. */
public interface Shape {

  /** The words as they stand in the payload. */
  String written(String words);

  /** The same payload with more in it than anyone knows of. */
  String withMore(String payload);

  /** The same with nothing in it but what has those names; empty where nothing has a name. */
  Stream<String> bare(String payload, Set<String> names);

  /** The payload with one thing in it missing, null or of another kind, for every such thing. */
  Stream<String> odd(String payload);

  /** What is no such payload at all. */
  Stream<String> strangers();
}
