package rasoat.crawler.source.facebook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import rasoat.crawler.json.LooseJson;

/**
 * How much of the quota is used up, by the headers of an answer. They come only after enough calls.
 *
 * @param percent of the quota that is nearest its end
 * @param regain until access is given again; zero when it was not taken
 */
record Usage(long percent, Duration regain) {

  private static final List<String> SHARES = List.of("call_count", "total_time", "total_cputime");

  static Usage in(Function<String, Optional<String>> headers) {
    List<LooseJson> usages =
        Stream.of("x-app-usage", "x-page-usage", "x-business-use-case-usage")
            .flatMap(name -> headers.apply(name).stream())
            .flatMap(value -> LooseJson.parse(value.getBytes(StandardCharsets.UTF_8)).stream())
            .flatMap(Usage::flat)
            .toList();
    long percent =
        usages.stream().flatMap(Usage::shares).mapToLong(Long::longValue).max().orElse(0);
    long minutes =
        usages.stream()
            .mapToLong(usage -> usage.number("estimated_time_to_regain_access").orElse(0))
            .max()
            .orElse(0);
    return new Usage(percent, Duration.ofMinutes(Math.clamp(minutes, 0, 7 * 24 * 60)));
  }

  /** The value itself, or what stands in its lists: one for each use case of each business. */
  private static Stream<LooseJson> flat(LooseJson value) {
    return Stream.concat(
        Stream.of(value), value.fields().stream().flatMap(business -> business.list().stream()));
  }

  private static Stream<Long> shares(LooseJson usage) {
    return SHARES.stream().map(share -> usage.number(share).orElse(0));
  }
}
