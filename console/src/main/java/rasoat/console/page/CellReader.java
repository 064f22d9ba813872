package rasoat.console.page;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.console.office.Form;
import rasoat.console.page.PageReading.Verified;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/** Reads single cells, in composed letters and without blanks around, and notes what is wrong. */
final class CellReader {

  private static final List<String> LEVELS = List.of("central", "province", "commune");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#@]+\\.[^\\s@]+");
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*\\.)+[\\p{L}\\p{M}\\p{N}-]{2,}");
  private static final Pattern DOMAINS = Pattern.compile("\\s*;\\s*");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** As spreadsheets in Vietnam write days. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final Map<Column, String> cells;
  private final List<CellFault> faults = new ArrayList<>();

  CellReader(Map<Column, String> cells) {
    this.cells = cells;
  }

  List<CellFault> faults() {
    return faults;
  }

  void wrong(Column column, Expected expected) {
    faults.add(new CellFault(column, expected, cells.getOrDefault(column, "").strip()));
  }

  String text(Column column) {
    String written = cells.getOrDefault(column, "").replace("\r\n", "\n");
    String text = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    if (text.length() > Form.LONGEST) {
      wrong(column, Expected.SHORT);
    }
    return text;
  }

  String line(Column column) {
    String text = text(column);
    if (text.indexOf('\n') >= 0) {
      wrong(column, Expected.ONE_LINE);
    }
    return text;
  }

  String level() {
    String level = line(Column.LEVEL).toLowerCase(Locale.ROOT);
    if (!level.isEmpty() && !LEVELS.contains(level)) {
      wrong(Column.LEVEL, Expected.LEVEL);
    }
    return level;
  }

  Optional<Platform> platform() {
    String name = line(Column.PLATFORM);
    Optional<Platform> platform =
        Arrays.stream(Platform.values())
            .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
            .findFirst();
    if (platform.isEmpty() && !name.isEmpty()) {
      wrong(Column.PLATFORM, Expected.PLATFORM);
    }
    return platform;
  }

  /** Only the addresses of the web: they become links. */
  String address() {
    String written = line(Column.URL);
    if (written.isEmpty()) {
      return "";
    }
    String address = SCHEME.matcher(written).matches() ? written : "https://" + written;
    if (!WEB.matcher(address).matches()) {
      wrong(Column.URL, Expected.ADDRESS);
    }
    return address;
  }

  /** Of each address its host alone. */
  String domain() {
    List<String> hosts =
        DOMAINS
            .splitAsStream(line(Column.DOMAIN).toLowerCase(Locale.ROOT))
            .map(one -> one.replaceFirst("^https?://", "").replaceFirst("[/?#].*$", ""))
            .filter(host -> !host.isEmpty())
            .toList();
    if (!hosts.stream().allMatch(host -> HOST.matcher(host).matches())) {
      wrong(Column.DOMAIN, Expected.DOMAIN);
    }
    return String.join("; ", hosts);
  }

  String hash() {
    String hash = line(Column.AVATAR).toLowerCase(Locale.ROOT);
    if (!hash.isEmpty() && !HASH.matcher(hash).matches()) {
      wrong(Column.AVATAR, Expected.HASH);
    }
    return hash;
  }

  Optional<LocalDate> day(Column column) {
    String written = line(column);
    Optional<LocalDate> day = day(written);
    if (day.isEmpty() && !written.isEmpty()) {
      wrong(column, Expected.DAY);
    }
    return day;
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(
          written.contains("/") ? LocalDate.parse(written, DAY) : LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A tick, a day, or both; who says no more than yes means the tick that agencies have there. */
  Verified verified(Optional<Platform> platform) {
    String written = line(Column.VERIFIED).toLowerCase(Locale.ROOT);
    String[] words = written.split("\\s+");
    Optional<LocalDate> on = day(words[words.length - 1]);
    List<String> rest = Arrays.asList(words).subList(0, words.length - (on.isPresent() ? 1 : 0));
    Optional<Tick> tick =
        rest.isEmpty() ? Optional.of(usual(platform)) : tick(String.join(" ", rest), platform);
    if (tick.isEmpty()) {
      wrong(Column.VERIFIED, Expected.VERIFIED);
    }
    return new Verified(tick.orElse(Tick.NONE), on);
  }

  private static Optional<Tick> tick(String word, Optional<Platform> platform) {
    return switch (word) {
      case "", "none", "no", "false" -> Optional.of(Tick.NONE);
      case "yes", "true" -> Optional.of(usual(platform));
      default -> Optional.of(Tick.named(word)).filter(tick -> tick != Tick.NONE);
    };
  }

  private static Tick usual(Optional<Platform> platform) {
    return platform.filter(Platform.ZALO::equals).isPresent() ? Tick.GOLD : Tick.BLUE;
  }
}
