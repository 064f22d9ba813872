package rasoat.detector.impersonation.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of domains in any of the usual forms, told line by line: plain domains or addresses, a
 * hosts file, CSV with the day of registration, filter lists ({@code ||domain^}), and what
 * certificate logs answer (crt.sh: a JSON array, or an object a line).
 *
 * <p>A certificate's dates are not kept: an old domain gets a new certificate every few months.
 *
 * @param entries in the order of the file; lines without faults give one each, JSON one a name
 * @param faults what could not be read, each with its line, to be shown
 */
public record DomainList(List<DomainEntry> entries, List<String> faults) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> HEADERS =
      Set.of("domain", "domain_name", "domainname", "host", "hostname", "url", "name", "tên miền");
  private static final int SHOWN = 80;

  public DomainList {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /** Reads a UTF-8 file; what is wrong with a line stands among the faults. */
  public static DomainList read(Path file) throws IOException {
    // Damaged letters of other encodings must not end the reading: domains are ASCII mostly.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Reading reading = new Reading();
    String start = text.stripLeading();
    if (start.startsWith("[{") || start.startsWith("[\n") || start.startsWith("[\r")) {
      reading.json(text, 1);
    } else {
      int number = 0;
      for (String line : text.lines().toList()) {
        reading.line(number == 0 ? line.replaceFirst("^\ufeff", "") : line, ++number);
      }
    }
    return new DomainList(reading.entries, reading.faults);
  }

  private static final class Reading {

    final List<DomainEntry> entries = new ArrayList<>();
    final List<String> faults = new ArrayList<>();

    void line(String line, int number) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#") || text.startsWith("!")) {
        return;
      }
      if (text.startsWith("{")) {
        json(text, number);
        return;
      }
      DomainEntry.parse(line)
          .ifPresentOrElse(
              entries::add,
              () -> {
                if (number > 1 || !isHeader(text)) {
                  fault(number, text);
                }
              });
    }

    void json(String text, int number) {
      try {
        JsonNode root = JSON.readTree(text);
        if (root.isArray()) {
          root.forEach(certificate -> names(certificate, number));
        } else {
          names(root, number);
        }
      } catch (JacksonException e) {
        fault(number, text);
      }
    }

    private void names(JsonNode certificate, int number) {
      String names = certificate.path("name_value").asString("");
      String text = names.isEmpty() ? certificate.path("common_name").asString("") : names;
      if (text.isEmpty()) {
        fault(number, certificate.toString());
        return;
      }
      for (String name : text.split("\n", -1)) {
        // Certificates may name people by their mail address.
        if (!name.contains("@")) {
          DomainEntry.parse(name).ifPresentOrElse(entries::add, () -> fault(number, name));
        }
      }
    }

    private void fault(int number, String text) {
      String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      faults.add(
          "dòng %d: cần một tên miền hoặc địa chỉ, nhưng đọc được “%s”".formatted(number, shown));
    }

    private static boolean isHeader(String text) {
      String first = text.replace("\"", "").split("[,;\t|]", 2)[0].strip();
      return HEADERS.contains(first.toLowerCase(Locale.ROOT));
    }
  }
}
