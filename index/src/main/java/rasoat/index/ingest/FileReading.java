package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.model.document.DocumentId;

/** Reads one file into what it holds. */
record FileReading(Scans scans, Publication publication) {

  /** What came of the file; the reasons of what was refused say what was expected and what came. */
  interface Reader {
    List<IngestOutcome> read() throws IOException, UnfitFileException;
  }

  /** Turns what a parser throws into a reason. */
  static List<IngestOutcome> outcomes(Path file, Reader reader) {
    try {
      return reader.read();
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

  List<IngestOutcome> read(Path file) throws IOException, UnfitFileException {
    FileKind kind = kindOf(file);
    Origin origin = new Origin(file.toString(), ContentHash.of(file));
    return switch (kind) {
      case CSV -> rows(file, origin);
      case FEED -> items(file, origin);
      case JSON -> {
        JsonManifest manifest = JsonManifest.read(file);
        yield made(file, manifest.fields(), PlainText.read(manifest.text()), origin);
      }
      case TEXT, PDF, DOCX, DOC, HTML, PICTURE ->
          made(file, GivenFields.NONE, format(kind).read(file, scans), origin);
    };
  }

  private List<IngestOutcome> made(Path file, GivenFields given, String text, Origin origin)
      throws UnfitFileException {
    DocumentId id = new DocumentId(FileKind.stemOf(file));
    return List.of(
        new IngestOutcome.Ingested(file, DocumentMaker.make(id, given, text, publication, origin)));
  }

  private List<IngestOutcome> rows(Path csv, Origin origin) throws IOException, UnfitFileException {
    List<IngestOutcome> outcomes = new ArrayList<>();
    for (CsvManifest.Row row : CsvManifest.read(csv).rows()) {
      TimeLimit.checkGivenUp();
      scans.allowAnotherFile();
      outcomes.addAll(outcomes(csv, () -> row(csv, row, origin)));
    }
    return List.copyOf(outcomes);
  }

  private List<IngestOutcome> row(Path csv, CsvManifest.Row row, Origin origin)
      throws IOException, UnfitFileException {
    try {
      Path file = row.file(csv);
      String text = textOf(file);
      Origin own = new Origin(file.toString(), origin.hash());
      return made(file, row.fields(), text, own);
    } catch (UnfitFileException e) {
      throw e.in(row.place());
    } catch (NoSuchFileException e) {
      throw new UnfitFileException(row.place() + "no such file: " + e.getFile());
    }
  }

  private List<IngestOutcome> items(Path feed, Origin origin)
      throws IOException, UnfitFileException {
    String xml = TextDecoder.decode(PlainText.bytes(feed), FileKind.nameOf(feed));
    FeedReading items = new FeedReading(feed, this, origin);
    List<IngestOutcome> outcomes = new ArrayList<>();
    for (Feed.Item item : Feed.of(xml).items()) {
      TimeLimit.checkGivenUp();
      scans.allowAnotherFile();
      int number = outcomes.size() + 1;
      outcomes.addAll(outcomes(feed, () -> List.of(item(items, item, number))));
    }
    return List.copyOf(outcomes);
  }

  private static IngestOutcome item(FeedReading items, Feed.Item item, int number)
      throws IOException, UnfitFileException {
    try {
      return items.read(item, number);
    } catch (UnfitFileException e) {
      throw e.in("item " + number + ": ");
    }
  }

  /** The text of a file that a list names. */
  String textOf(Path file) throws IOException, UnfitFileException {
    FileKind kind = kindOf(file);
    if (kind == FileKind.CSV || kind == FileKind.JSON || kind == FileKind.FEED) {
      throw new UnfitFileException("expected a document, got another list: " + file);
    }
    return format(kind).read(file, scans);
  }

  private static TextFormat format(FileKind kind) {
    return switch (kind) {
      case PDF -> new PdfFormat();
      case DOCX -> new DocxFormat();
      case DOC -> new DocFormat();
      case HTML -> new HtmlFormat();
      case PICTURE -> new PictureFormat();
      case TEXT, JSON, CSV, FEED -> new PlainText();
    };
  }

  /** By its bytes where they tell, else by its name. */
  private static FileKind kindOf(Path file) throws IOException, UnfitFileException {
    if (Files.isDirectory(file)) {
      throw new UnfitFileException("expected a file: is a folder that cannot be listed");
    }
    long size = Files.size(file);
    if (size > Ingest.LARGEST_FILE) {
      throw new UnfitFileException(
          "expected at most " + Ingest.LARGEST_FILE + " bytes: was " + size);
    }
    Optional<FileKind> named = FileKind.named(file);
    if (named.isEmpty()) {
      throw new UnfitFileException(
          "expected " + FileKind.expected() + ": was " + FileKind.nameOf(file));
    }
    Optional<FileKind> shown = Signature.of(file);
    if (shown.isEmpty() && named.get().isBinary()) {
      throw new UnfitFileException(
          "expected a %s file: its first bytes are of no such file".formatted(named.get()));
    }
    boolean isList = named.get() == FileKind.JSON || named.get() == FileKind.CSV;
    return isList ? named.get() : shown.orElse(named.get());
  }

  private static List<IngestOutcome> refused(Path file, String reason) {
    return List.of(new IngestOutcome.Refused(file, reason));
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return e.getClass().getSimpleName() + " " + message.lines().findFirst().orElse("");
  }
}
