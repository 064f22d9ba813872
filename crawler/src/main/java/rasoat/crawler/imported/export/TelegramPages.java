package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rasoat.crawler.imported.Entries;
import rasoat.model.post.Sha256;

/**
 * A chat that Telegram Desktop exported as web pages of a thousand messages each. They do not tell
 * whether it is public, so all of them count as private.
 */
record TelegramPages() implements Format {

  private static final Pattern PAGES = Pattern.compile("messages\\d*\\.html");
  private static final String BEGINNING = "<title>Exported Data</title>";
  private static final int BYTES_PER_POST = 900;

  @Override
  public boolean recognises(Entries files) {
    return !find(files).isEmpty();
  }

  @Override
  public long size(Entries files) {
    return Names.bytes(find(files)) / BYTES_PER_POST + 1;
  }

  @Override
  public void read(Export export) throws IOException {
    List<Entries.Entry> pages = find(export.files());
    if (export.mayReadPrivate()) {
      for (Entries.Entry page : pages) {
        read(export, page);
      }
    } else {
      export.problem(
          ("expected a result.json, or a legal basis for reading private chats, got web pages (%d)"
                  + " that do not tell whether the chat is public; they were left unread")
              .formatted(pages.size()));
    }
  }

  private static void read(Export export, Entries.Entry page) throws IOException {
    byte[] bytes;
    try (InputStream in = export.open(page)) {
      bytes = in.readNBytes((int) Export.LIMIT + 1);
    }
    if (bytes.length > Export.LIMIT) {
      export.problem(page, "expected a page of at most %d bytes, got more".formatted(Export.LIMIT));
      return;
    }
    Sha256 raw = export.keep(bytes);
    Document html = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    String chat = html.select(".page_header .text").text();
    TelegramPage reader = new TelegramPage(export, page, chat, raw);
    for (Element message : html.select(".history > .message[id]")) {
      reader.read(message);
    }
  }

  private static List<Entries.Entry> find(Entries files) {
    List<Entries.Entry> all = files.all();
    return all.stream()
        .filter(file -> all.size() == 1 || PAGES.matcher(Names.last(file.name())).matches())
        .filter(file -> isOne(Head.of(file).text()))
        .toList();
  }

  private static boolean isOne(String head) {
    return head.contains(BEGINNING) && head.contains("page_wrap");
  }
}
