package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.InputProblem;
import tools.jackson.core.JacksonException;

/**
 * The responses of a WACZ (Webrecorder, 1.1.1): WARCs in a ZIP, each with its digest in the list of
 * contents. What has another digest, or is not on the list, was changed since and is not believed.
 */
record WaczPayloads(Path file) implements Payloads {

  static final String CONTENTS = "datapackage.json";
  private static final String ARCHIVE = "archive/";
  private static final String PAGES = "pages/";

  @Override
  public void read(Taker taker, Consumer<? super InputProblem> problems) throws IOException {
    try (Entries entries = Entries.open(file)) {
      entries.problems().forEach(problems);
      Consumer<String> told = reason -> problems.accept(InputProblem.of(file, reason));
      WaczContents contents = WaczContents.of(entries, told);
      List<WarcPart> parts = new ArrayList<>();
      for (Entries.Entry entry : entries.all()) {
        boolean isArchive = entry.name().startsWith(ARCHIVE);
        boolean isPages = entry.name().startsWith(PAGES) && entry.name().endsWith(".jsonl");
        if ((isArchive || isPages) && contents.vouchFor(entry, told)) {
          if (isArchive) {
            parts.add(new WarcPart(entry.name(), entry::open));
          } else {
            tellOpened(entry, taker, told);
          }
        }
      }
      new WarcPayloads(file, parts).read(taker, problems);
    }
  }

  private static void tellOpened(Entries.Entry pages, Taker taker, Consumer<String> told) {
    try (InputStream in = pages.open()) {
      Optional<byte[]> bytes = new Payload("", java.time.Instant.EPOCH, in).bytes();
      for (String line : new String(bytes.orElse(new byte[0]), UTF_8).split("\\n", -1)) {
        if (!line.isBlank()) {
          String address = Json.text(Json.MAPPER.readTree(line), "/url");
          if (!address.isEmpty()) { // the first line tells the format
            taker.opened(address);
          }
        }
      }
    } catch (IOException | JacksonException e) {
      told.accept(pages.name() + ": expected a list of pages, got a broken one");
    }
  }
}
