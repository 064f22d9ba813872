package rasoat.detector.impersonation.name;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.index.text.ShippedList;

/** The bodies of {@code bodies.tsv}. */
final class Bodies {

  private static final int COLUMNS = 8;
  private static final String SEPARATOR = " \\| ";

  private final Map<String, Body> byId = new HashMap<>();
  private final Phrases<Alias> aliases = new Phrases<>();

  Bodies() {
    for (String[] written : ShippedList.rows(Bodies.class, "bodies.tsv")) {
      String[] row = Arrays.copyOf(written, COLUMNS);
      LocalDate until = row[4].isEmpty() ? null : LocalDate.parse(row[4]);
      Body body = new Body(row[0], row[1], row[2], row[3], until, row[5]);
      byId.put(body.id(), body);
      addAll(row[6], body, false);
      addAll(row[7], body, true);
    }
    aliases.withNeighbours();
  }

  private void addAll(String column, Body body, boolean english) {
    if (column != null && !column.isBlank()) {
      for (String alias : column.strip().split(SEPARATOR)) {
        boolean needsPlace = alias.endsWith("*");
        String text = needsPlace ? alias.substring(0, alias.length() - 1) : alias;
        aliases.add(text, new Alias(body, needsPlace, english));
      }
    }
  }

  Phrases<Alias> aliases() {
    return aliases;
  }

  Optional<Body> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The body and those it belongs to, itself first. */
  List<Body> upwards(Body body) {
    return Stream.iterate(
            Optional.of(body), Optional::isPresent, one -> one.flatMap(b -> byId(b.parent())))
        .flatMap(Optional::stream)
        .toList();
  }
}
