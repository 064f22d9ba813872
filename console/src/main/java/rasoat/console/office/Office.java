package rasoat.console.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An office that issues documents.
 *
 * @param id as accounts name it, {@code an-hai}; never changed
 * @param name as it stands on its documents
 * @param parent the agency above it; empty when there is none
 * @param place địa danh: of the place and date line
 * @param headName who answers for leaks (requirement R25)
 * @param names all by which it issues documents, as written
 */
public record Office(
    String id,
    String name,
    String parent,
    String place,
    String headName,
    String headTitle,
    String contact,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    List<String> names) {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  public Office {
    names = List.copyOf(names);
    if (!isId(id) || name.isBlank()) {
      throw new IllegalArgumentException(
          "office: expected an id such as an-hai and a name, got '%s'".formatted(id));
    }
  }

  /** Whether an office may be called that. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** As they are compared with issuing bodies, its own name among them. */
  public Set<String> foldedNames() {
    Set<String> folded = new TreeSet<>();
    Stream.concat(Stream.of(name), names.stream())
        .map(OfficeName::folded)
        .filter(each -> !each.isEmpty())
        .forEach(folded::add);
    return folded;
  }

  /** The names for a form, one a line. */
  public String nameLines() {
    return String.join("\n", names);
  }
}
