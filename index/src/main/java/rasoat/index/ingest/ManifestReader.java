package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A manifest, {@code ID.json} beside {@code ID.txt}. Read are {@code id}, {@code number}, {@code
 * symbol}, {@code agency}, {@code date}, {@code type_name}, {@code abstract}, {@code signer},
 * {@code secrecy}, {@code disclosure}, {@code public_from} and {@code text}, the name of the text
 * file; other fields are passed over. Only the text is required.
 */
final class ManifestReader implements DocumentReader {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public OfficialDocument read(Path file) throws IOException, UnfitFileException {
    ManifestFields fields = new ManifestFields(parse(file));
    SecrecyLevel secrecy = secrecy(fields);
    return new OfficialDocument(
        new DocumentId(fields.text("id").orElse(stem(file))),
        number(fields),
        fields.text("agency").orElse(""),
        fields.date("date").orElse(null),
        fields.text("type_name").orElse(""),
        fields.text("abstract").orElse(""),
        fields.text("signer").orElse(""),
        secrecy,
        disclosure(fields, secrecy),
        text(file, fields));
  }

  private static JsonNode parse(Path file) throws IOException, UnfitFileException {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String place =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new UnfitFileException("expected JSON" + place + ": " + e.getOriginalMessage());
    }
  }

  private static @Nullable DocumentNumber number(ManifestFields fields) throws UnfitFileException {
    Optional<String> written = fields.text("number");
    if (written.isPresent()) {
      return DocumentNumber.parse(written.get())
          .or(() -> firstReading(written.get()))
          .orElseThrow(
              () -> fields.unfit("number", "a number such as 1849/UBND-VHXH", written.get()));
    }
    Optional<String> symbol = fields.text("symbol");
    if (symbol.isEmpty()) {
      return null;
    }
    String separator = symbol.get().contains("/") ? "-" : "/";
    return DocumentNumber.parse(separator + symbol.get())
        .orElseThrow(() -> fields.unfit("symbol", "a symbol such as UBND-VHXH", symbol.get()));
  }

  private static Optional<DocumentNumber> firstReading(String written) {
    return NumberReader.findIn(written).stream().map(NumberReading::number).findFirst();
  }

  private static SecrecyLevel secrecy(ManifestFields fields) throws UnfitFileException {
    Optional<String> written = fields.text("secrecy");
    return written.isEmpty()
        ? SecrecyLevel.NONE
        : SecrecyLevel.parse(written.get())
            .orElseThrow(() -> fields.unfit("secrecy", "MẬT, TỐI MẬT or TUYỆT MẬT", written.get()));
  }

  private static Disclosure disclosure(ManifestFields fields, SecrecyLevel secrecy)
      throws UnfitFileException {
    String written = fields.text("disclosure").orElse(secrecy.isSecret() ? "secret" : "internal");
    Disclosure.State state =
        switch (written) {
          case "public" -> Disclosure.State.PUBLIC;
          case "internal" -> Disclosure.State.INTERNAL;
          case "secret" -> Disclosure.State.SECRET;
          default -> throw fields.unfit("disclosure", "public, internal or secret", written);
        };
    Optional<LocalDate> from = fields.date("public_from");
    if (from.isEmpty()) {
      return Disclosure.always(state);
    }
    Disclosure.State before = state == Disclosure.State.PUBLIC ? Disclosure.State.INTERNAL : state;
    return Disclosure.always(before).thenFrom(from.get(), Disclosure.State.PUBLIC);
  }

  /** The text lies in the folder of the manifest: a path that leads out of it is refused. */
  private static String text(Path file, ManifestFields fields)
      throws IOException, UnfitFileException {
    String name = fields.text("text").orElse(stem(file) + ".txt");
    if (name.contains("/") || name.contains("\\") || name.equals("..")) {
      throw fields.unfit("text", "the name of a file in the same folder", name);
    }
    return StrictText.read(file.resolveSibling(name));
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
