package rasoat.index.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** HTML: a saved portal page, or a document exported from Word. */
final class HtmlFormat implements TextFormat {

  @Override
  public String read(Path file, Scans scans) throws IOException, UnfitFileException {
    String name = FileKind.nameOf(file);
    return CleanText.of(MainContent.of(parse(PlainText.bytes(file), name)), name);
  }

  /** In the encoding that the page declares, else in any that can be told. */
  private static Document parse(byte[] bytes, String name) throws IOException, UnfitFileException {
    Document declared = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    boolean broken = declared.text().indexOf('\ufffd') >= 0;
    return broken ? Jsoup.parse(TextDecoder.decode(bytes, name)) : declared;
  }
}
