package rasoat.crawler.payload;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A payload of lines, which have no fields. */
public final class LineShape implements Shape {

  @Override
  public String written(String words) {
    return words;
  }

  @Override
  public String withMore(String payload) {
    return payload.replace("\n", "\r\n");
  }

  @Override
  public Stream<String> bare(String payload, Set<String> names) {
    return Stream.empty();
  }

  @Override
  public Stream<String> odd(String payload) {
    List<String> lines = payload.lines().toList();
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            i -> {
              List<String> odd = new ArrayList<>(lines);
              String line = odd.remove(i.intValue());
              String without = String.join("\n", odd);
              odd.add(i, line.replaceAll("\\d", "9"));
              return Stream.of(without, String.join("\n", odd));
            });
  }

  @Override
  public Stream<String> strangers() {
    return Stream.of("", " ", "no");
  }
}
