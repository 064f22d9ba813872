package rasoat.console.casefile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a case can be taken. Telephone numbers and names change: contacts are kept, never written
 * into the program.
 *
 * @param id 0 for one that is not kept yet
 * @param office whose it is; null for everybody's
 * @param active whether it is offered still
 */
public record Contact(
    long id,
    ContactKind kind,
    String name,
    Channel channel,
    String address,
    @Nullable String office,
    boolean active,
    long version) {

  public Contact {
    if (name.isBlank() || address.isBlank()) {
      throw new IllegalArgumentException("a contact needs a name and an address");
    }
  }

  /** Whether it is for cases of that office. */
  public boolean isFor(@Nullable String other) {
    return office == null || Objects.equals(office, other);
  }
}
