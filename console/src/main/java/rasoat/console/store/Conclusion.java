package rasoat.console.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import rasoat.model.document.DocumentId;
import rasoat.model.finding.Finding;
import rasoat.model.post.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** What was concluded of a finding, as far as copies must agree in it. */
final class Conclusion {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Conclusion() {}

  /** A digest: kind, document, number, secrecy, altered facts. */
  static String of(Finding finding) {
    String[] facts = {
      finding.kind().name(),
      Optional.ofNullable(finding.document()).map(DocumentId::value).orElse(""),
      Optional.ofNullable(finding.number()).orElse(""),
      finding.secrecy().name(),
      JSON.writeValueAsString(finding.altered())
    };
    byte[] all = JSON.writeValueAsString(facts).getBytes(StandardCharsets.UTF_8);
    return Sha256.of(all).value();
  }
}
