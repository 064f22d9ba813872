package rasoat.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.document.OfficialDocument;

/** A reader in this process sees what a writer in another one does, without reopening. */
final class SecondProcessTest {

  @TempDir private Path folder;

  @Test
  void seesEachAdditionAndRemovalAsSoonAsItIsReported() throws Exception {
    Process writer = start();
    try (BufferedReader reports = writer.inputReader(UTF_8);
        PrintStream orders = new PrintStream(writer.getOutputStream(), true, UTF_8)) {
      assertThat(reports.readLine()).isEqualTo("open");
      try (DocumentIndex index = DocumentIndex.openForReading(folder)) {
        assertThat(index.size()).isZero();
        for (OfficialDocument document : Writer.DOCUMENTS) {
          orders.println("add");
          assertThat(reports.readLine()).isEqualTo(document.id().value());
          assertThat(index.get(document.id())).contains(document);
          assertThat(index.lookUp(document.text(), 1)).isNotEmpty();
        }
        orders.println("remove");
        assertThat(reports.readLine()).isEqualTo("removed");
        assertThat(index.get(Writer.DOCUMENTS.getFirst().id())).isEmpty();
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            Writer.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The other process: does what it is told on its input, a line each. */
  static final class Writer {

    static final List<OfficialDocument> DOCUMENTS =
        List.of(
            InventedDocuments.CANAL, InventedDocuments.CANAL_SIBLING, InventedDocuments.FESTIVAL);

    private Writer() {}

    public static void main(String[] args) throws IOException {
      PrintStream out = new PrintStream(System.out, true, UTF_8);
      int next = 0;
      try (DocumentIndex index = DocumentIndex.open(Path.of(args[0]));
          Scanner orders = new Scanner(System.in, UTF_8)) {
        out.println("open");
        while (orders.hasNextLine()) {
          if (orders.nextLine().equals("add")) {
            OfficialDocument document = DOCUMENTS.get(next++);
            index.add(List.of(document));
            out.println(document.id());
          } else {
            index.remove(DOCUMENTS.getFirst().id());
            out.println("removed");
          }
        }
      }
    }
  }
}
