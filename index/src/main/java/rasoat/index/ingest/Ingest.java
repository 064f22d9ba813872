package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The front door for official files: JSON manifests with their texts, plain text, PDF with a text
 * layer, DOCX.
 */
public final class Ingest {

  static final long LARGEST_FILE = 50L << 20;

  private static final int DEEPEST_FOLDER = 16;

  private Ingest() {}

  /**
   * Reads a file, or every document under a folder in the order of the paths. A manifest speaks for
   * all files that begin with its name: they are not read on their own. Files of other kinds are
   * passed over in a folder, and refused when named themselves.
   *
   * @throws IOException when the folder itself cannot be listed
   */
  public static List<IngestOutcome> read(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(readFile(path));
    }
    List<IngestOutcome> outcomes = new ArrayList<>();
    for (Path file : documentsUnder(path)) {
      outcomes.add(readFile(file));
    }
    return List.copyOf(outcomes);
  }

  private static List<Path> documentsUnder(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder, DEEPEST_FOLDER)) {
      List<Path> files =
          found.filter(Files::isRegularFile).filter(Ingest::isCandidate).sorted().toList();
      Set<Path> manifests = new HashSet<>();
      files.stream().filter(Ingest::isManifest).map(Ingest::stem).forEach(manifests::add);
      return files.stream()
          .filter(file -> isManifest(file) || !manifests.contains(stem(file)))
          .toList();
    }
  }

  private static boolean isCandidate(Path file) {
    return !file.getFileName().toString().startsWith(".") && DocumentReader.of(file).isPresent();
  }

  private static boolean isManifest(Path file) {
    return file.getFileName().toString().endsWith(".json");
  }

  private static Path stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.indexOf('.');
    return file.resolveSibling(dot < 0 ? name : name.substring(0, dot));
  }

  private static IngestOutcome readFile(Path file) {
    try {
      Optional<DocumentReader> reader = DocumentReader.of(file);
      if (reader.isEmpty()) {
        return refused(file, "expected .json, .txt, .pdf or .docx: was " + file.getFileName());
      }
      long size = Files.size(file);
      if (size > LARGEST_FILE) {
        return refused(file, "expected at most " + LARGEST_FILE + " bytes: was " + size);
      }
      return new IngestOutcome.Ingested(file, reader.get().read(file));
    } catch (UnfitFileException e) {
      return refused(file, e.getMessage());
    } catch (NoSuchFileException e) {
      return refused(file, "no such file: " + e.getFile());
    } catch (IOException | RuntimeException e) {
      // The PDF and DOCX parsers throw all kinds of runtime exceptions on hostile files.
      return refused(file, "cannot be read: " + firstLine(e));
    }
  }

  private static IngestOutcome refused(Path file, String reason) {
    return new IngestOutcome.Refused(file, reason);
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return e.getClass().getSimpleName() + " " + message.lines().findFirst().orElse("");
  }
}
