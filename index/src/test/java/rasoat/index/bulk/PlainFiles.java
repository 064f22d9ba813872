package rasoat.index.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import rasoat.index.InventedDocuments;
import rasoat.index.RegisteredDocument;
import rasoat.index.ingest.Ingest;
import rasoat.index.ingest.IngestOutcome;
import rasoat.model.document.OfficialDocument;

/** Files whose name is the id of a document, and what stands in them its text. */
class PlainFiles implements DocumentFiles {

  static OfficialDocument document(String id, String text) {
    return InventedDocuments.document(id, "1/UBND-X", InventedDocuments.FESTIVAL.date(), "", text);
  }

  @Override
  public String contentHash(Path file) throws IOException {
    return Ingest.textOnly().contentHash(file);
  }

  @Override
  public List<IngestOutcome> read(Path file) {
    try {
      String id = file.getFileName().toString().replace(".txt", "");
      RegisteredDocument read =
          new RegisteredDocument(
              document(id, Files.readString(file)), List.of("Như trên"), Set.of(), "", "");
      return List.of(new IngestOutcome.Ingested(file, read));
    } catch (IOException e) {
      return List.of(new IngestOutcome.Refused(file, "no such file"));
    }
  }
}
