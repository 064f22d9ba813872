package rasoat.index.ingest;

import java.util.Set;

/** The names of what a manifest can say. */
final class ManifestFields {

  static final Set<String> ALL =
      Set.of(
          "id",
          "number",
          "symbol",
          "agency",
          "date",
          "type_name",
          "abstract",
          "signer",
          "recipients",
          "secrecy",
          "disclosure",
          "public_from",
          "text");

  private ManifestFields() {}
}
