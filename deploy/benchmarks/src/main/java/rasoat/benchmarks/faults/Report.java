package rasoat.benchmarks.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a campaign came to, for people. */
record Report(Outcome outcome) {

  private static final int WIDTH = 800;
  private static final int HEIGHT = 240;

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("report.md"), text(), UTF_8);
    Files.writeString(folder.resolve("memory.svg"), memory(), UTF_8);
  }

  /** The report as Markdown. */
  String text() {
    int faults = outcome.faults().values().stream().mapToInt(Integer::intValue).sum();
    double seconds = outcome.length().toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        """
        # Fault campaign: %s, seed %d

        %d faults in %.0f s, %d starts of the program, %d posts appeared (%.1f a minute); all was judged after %.0f s.

        | what must hold | holds | found |
        |---|---|---|
        %s

        | posts | |
        |---|---|
        %s

        | fault | times |
        |---|---|
        %s

        ![Memory](memory.svg)
        """,
        outcome.orders().clustered() ? "cluster" : "embedded",
        outcome.orders().seed(),
        faults,
        seconds,
        outcome.starts(),
        outcome.posts().size(),
        outcome.posts().size() * 60 / seconds,
        outcome.drained().toMillis() / 1000.0,
        table(),
        posts(),
        faults());
  }

  /** The invariants, a line each. */
  String table() {
    return outcome.invariants().stream()
        .map(one -> "| %s | %s | %s |".formatted(one.name(), one.holds() ? "yes" : "NO", cell(one)))
        .collect(Collectors.joining("\n"));
  }

  private static String cell(Invariant one) {
    return one.found().replace("|", "\\|").replace("\n", " ");
  }

  private String posts() {
    return outcome.posts().stream()
        .collect(
            Collectors.groupingBy(FeedPost::shows, java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(one -> "| %s | %d |".formatted(one.getKey(), one.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private String faults() {
    return outcome.faults().entrySet().stream()
        .map(one -> "| %s | %d |".formatted(one.getKey(), one.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** Memory over time: the program and its readers. */
  private String memory() {
    List<MemorySamples.Sample> all = outcome.memory();
    long most =
        all.stream().mapToLong(one -> Math.max(one.program(), one.readers())).max().orElse(1);
    long last = Math.max(1, all.isEmpty() ? 1 : all.getLast().second());
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
    <polyline fill="none" stroke="#1f5fa8" points="%s"/>
    <polyline fill="none" stroke="#b85c00" points="%s"/>
    <text x="4" y="14" fill="#1f5fa8">program, at most %d MB</text>
    <text x="4" y="30" fill="#b85c00">readers of pictures; %d s</text>
    </svg>
    """
        .formatted(
            WIDTH,
            HEIGHT,
            line(all, last, most, true),
            line(all, last, most, false),
            all.stream().mapToLong(MemorySamples.Sample::program).max().orElse(0),
            last);
  }

  private static String line(
      List<MemorySamples.Sample> all, long last, long most, boolean isProgram) {
    return all.stream()
        .map(
            one ->
                "%d,%d"
                    .formatted(
                        one.second() * WIDTH / last,
                        HEIGHT - (isProgram ? one.program() : one.readers()) * HEIGHT / (most + 1)))
        .collect(Collectors.joining(" "));
  }
}
