package rasoat.crawler.imported.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.Import;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Captures of pages and pictures, told apart by what they hold and not by what they are called. */
public final class PageCaptures {

  private static final int LOOK = 4096;
  private static final int WARC_LENGTH = 6;
  private static final Pattern WARC = Pattern.compile("WARC/\\d.*", Pattern.DOTALL);

  // A mail is built alike. It is nobody's page, and private.
  private static final Pattern MHTML =
      Pattern.compile(
          "(?=[a-z-]+:)(?=.*content-type:\\s*multipart/related)"
              + "(?=.*(?:snapshot-content-location:|from:\\s*[<\"]?saved by)).*",
          Pattern.DOTALL);

  // As Playwright calls the bodies that it lays beside a HAR.
  private static final Pattern BODY = Pattern.compile("(?:.*/)?[0-9a-f]{40}(?:\\.\\w+)?");

  // Exports of accounts have readers of their own, which know what in them is private.
  private static final Pattern EXPORT =
      Pattern.compile(
          "(?:.*/)?(?:result\\.json|posts\\.jsonl|messages/.*|your_facebook_activity/.*"
              + "|your_activity_across_facebook/.*|_chat\\.txt|whatsapp chat.*\\.txt)",
          Pattern.DOTALL);

  private PageCaptures() {}

  /**
   * The reader of a WARC, WACZ, HAR, MHTML, a page saved as HTML, or a folder, ZIP or 7z of saved
   * pages and screenshots; empty when it is none of these, or an export of an account.
   *
   * @throws IOException when the file cannot be read
   */
  public static Optional<CaptureReader> of(Path file, Import context) throws IOException {
    if (Entries.isOne(file)) {
      return ofEntries(file, context);
    }
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return payloads(file).map(payloads -> new PayloadReader(file, payloads, context));
  }

  private static Optional<CaptureReader> ofEntries(Path file, Import context) throws IOException {
    try (Entries entries = Entries.open(file)) {
      if (!Files.isDirectory(file) && entries.named(WaczPayloads.CONTENTS).isPresent()) {
        return Optional.of(new PayloadReader(file, new WaczPayloads(file), context));
      }
      List<String> names = entries.all().stream().map(Entries.Entry::name).toList();
      if (names.stream().anyMatch(PageCaptures::isOfExport)) {
        return Optional.empty();
      }
      Optional<String> har = harWithBodies(names);
      if (har.isPresent()) {
        return Optional.of(new PayloadReader(file, new HarPayloads(file, har.get()), context));
      }
      List<CaptureReader> readers = new ArrayList<>();
      if (names.stream().anyMatch(SavedPayloads::isNamedLikePage)) {
        SavedPayloads pages = new SavedPayloads(file, () -> Entries.open(file));
        readers.add(new PayloadReader(file, pages, context));
      }
      if (Screenshots.hasOne(entries)) {
        readers.add(new Screenshots(file, context));
      }
      return readers.isEmpty() ? Optional.empty() : Optional.of(new Several(readers));
    }
  }

  /** A HAR in company of other captures is left to a person: its bodies are called by digests. */
  private static Optional<String> harWithBodies(List<String> names) {
    List<String> others = names.stream().filter(name -> !BODY.matcher(name).matches()).toList();
    boolean isOne = others.size() == 1 && others.getFirst().endsWith(".har");
    return isOne && names.size() > 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }

  private static boolean isOfExport(String name) {
    return EXPORT.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private static Optional<Payloads> payloads(Path file) throws IOException {
    byte[] start = start(file);
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (WARC.matcher(unpacked(start)).matches()) {
      WarcPart whole = new WarcPart("", () -> Files.newInputStream(file));
      return Optional.of(new WarcPayloads(file, List.of(whole)));
    }
    if (MHTML.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of(new MhtmlPayloads(file));
    }
    if (Html.looksLikeOne(start)) {
      return Optional.of(new SavedPayloads(file, () -> SavedFile.open(file)));
    }
    return isHar(file) ? Optional.of(new HarPayloads(file, "")) : Optional.empty();
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LOOK);
    }
  }

  /** The first letters of what a file begins with, unpacked if need be. */
  private static String unpacked(byte[] start) {
    byte[] letters;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
      letters = in.readNBytes(WARC_LENGTH);
    } catch (IOException e) { // not packed
      letters = start;
    }
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  private static boolean isHar(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = Json.MAPPER.createParser(in)) {
      return HarPayloads.enterLog(json);
    } catch (JacksonException e) {
      return false;
    }
  }
}
