package rasoat.benchmarks.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of the registry.
 *
 * @param id in the folder
 * @param index in the invented corpus
 * @param document whose id and disclosure are not used
 * @param text a line for each paragraph
 * @param disclosure {@code public}, {@code internal} or {@code secret}
 * @param internal whether it is marked LƯU HÀNH NỘI BỘ
 */
record Registered(
    String id,
    int index,
    OfficialDocument document,
    String text,
    String disclosure,
    SecrecyLevel secrecy,
    boolean internal) {

  boolean isPublic() {
    return disclosure.equals("public");
  }

  /** Writes {@code ID.json} and {@code ID.txt}. */
  void write(Path folder) throws IOException {
    String number = String.valueOf(document.number());
    ObjectNode facts = JsonMapper.shared().createObjectNode();
    facts
        .put("id", id)
        .put("number", number)
        .put("symbol", number.substring(number.indexOf('/') + 1))
        .put("agency", document.issuingBody())
        .put("upper_agency", (String) null)
        .put("party", false)
        .put("date", document.date().toString())
        .put("type_name", document.typeName())
        .put("abstract", document.subject())
        .put("signer", document.signer())
        .put("secrecy", secrecy.isSecret() ? secrecy.label() : null)
        .put("urgency", (String) null)
        .put("internal_mark", internal)
        .put("disclosure", disclosure)
        .put("text", id + ".txt");
    facts.putArray("pages");
    Files.writeString(
        folder.resolve(id + ".json"), facts.toPrettyString() + "\n", StandardCharsets.UTF_8);
    Files.writeString(folder.resolve(id + ".txt"), text, StandardCharsets.UTF_8);
  }
}
