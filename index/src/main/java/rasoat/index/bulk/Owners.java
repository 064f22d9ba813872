package rasoat.index.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.DocumentId;

/**
 * Whose an id is: the file's that it first came from. Replacing, an id is free again until a file
 * of the same import has it.
 */
final class Owners {

  private final DocumentIndex index;
  private final boolean replacing;

  /** Only when replacing, for else the registry knows: some 100 bytes for each document. */
  private final Set<DocumentId> taken = new HashSet<>();

  /** Those that the registry does not know yet. */
  private final Map<DocumentId, Path> pending = new HashMap<>();

  Owners(DocumentIndex index, boolean replacing) {
    this.index = index;
    this.replacing = replacing;
  }

  /** Gives the id to the file, or says which other one has it. */
  Optional<String> claim(DocumentId id, Path file) throws IOException {
    if (pending.containsKey(id)) {
      return Optional.of(pending.get(id).toString());
    }
    Optional<String> owner =
        index
            .registered(id)
            .map(RegisteredDocument::source)
            .filter(source -> !source.isEmpty() && !source.equals(sourceOf(file)));
    if (owner.isPresent() && (!replacing || taken.contains(id))) {
      return owner;
    }
    pending.put(id, file);
    return Optional.empty();
  }

  /** The registry knows all that was claimed. */
  void registered() {
    if (replacing) {
      taken.addAll(pending.keySet());
    }
    pending.clear();
  }

  /** How a file is called in the registry, wherever the program was started. */
  static String sourceOf(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }
}
