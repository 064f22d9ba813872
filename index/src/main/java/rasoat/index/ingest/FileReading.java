package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.DocumentId;

/** Reads one file into what it holds. */
record FileReading(Optional<PictureText> pictures, Publication publication) {

  List<IngestOutcome> read(Path file) {
    try {
      checkSize(file);
      Origin origin = new Origin(file.toString(), ContentHash.of(file));
      return List.of(new IngestOutcome.Ingested(file, document(file, origin)));
    } catch (UnfitFileException e) {
      return refused(file, e.getMessage());
    } catch (NoSuchFileException e) {
      return refused(file, "no such file: " + e.getFile());
    } catch (AccessDeniedException e) {
      return refused(file, "expected leave to read it: it is denied");
    } catch (IOException | RuntimeException e) {
      // The parsers throw all kinds of runtime exceptions on hostile files.
      return refused(file, "cannot be read: " + firstLine(e));
    }
  }

  private static void checkSize(Path file) throws IOException, UnfitFileException {
    if (Files.isDirectory(file)) {
      throw new UnfitFileException("expected a file: is a folder that cannot be listed");
    }
    long size = Files.size(file);
    if (size > Ingest.LARGEST_FILE) {
      throw new UnfitFileException(
          "expected at most " + Ingest.LARGEST_FILE + " bytes: was " + size);
    }
  }

  private RegisteredDocument document(Path file, Origin origin)
      throws IOException, UnfitFileException {
    FileKind kind =
        FileKind.named(file)
            .orElseThrow(
                () ->
                    new UnfitFileException(
                        "expected " + FileKind.expected() + ": was " + FileKind.nameOf(file)));
    DocumentId id = new DocumentId(FileKind.stemOf(file));
    if (kind == FileKind.JSON) {
      JsonManifest manifest = JsonManifest.read(file);
      String text = StrictText.read(manifest.text());
      return DocumentMaker.make(id, manifest.fields(), text, publication, origin);
    }
    String text = TextFormat.of(kind).read(file);
    return DocumentMaker.make(id, GivenFields.NONE, text, publication, origin);
  }

  private static List<IngestOutcome> refused(Path file, String reason) {
    return List.of(new IngestOutcome.Refused(file, reason));
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return e.getClass().getSimpleName() + " " + message.lines().findFirst().orElse("");
  }
}
