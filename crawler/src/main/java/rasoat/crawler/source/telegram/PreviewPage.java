package rasoat.crawler.source.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchResult.Fetched;
import rasoat.model.post.Capture;
import rasoat.model.post.Provenance;
import rasoat.model.post.Route;

/** A page of the preview, or the page that shows one post alone. */
record PreviewPage(Document html, Provenance provenance) {

  static PreviewPage of(Fetched fetched) {
    String text = new String(fetched.body(), StandardCharsets.UTF_8);
    return new PreviewPage(
        Jsoup.parse(text, fetched.address().toString()),
        new Provenance(Route.PUBLIC_PAGE, fetched.raw(), fetched.at()));
  }

  /** Newest first. */
  List<PreviewMessage> messages() {
    List<PreviewMessage> messages = new ArrayList<>();
    for (Element element : html.select(".tgme_widget_message[data-post]")) {
      PreviewMessage.of(element).ifPresent(messages::add);
    }
    messages.sort(Comparator.comparingLong(PreviewMessage::id).reversed());
    return messages;
  }

  Capture capture(PreviewMessage message, Pseudonyms authors) {
    return message.capture(title(), authors, provenance);
  }

  /** What an older page is asked for with; 0 when there is none. */
  long before() {
    Element more = html.selectFirst("a.tme_messages_more[data-before]");
    String before = more == null ? "" : more.attr("data-before");
    return before.matches("\\d{1,18}") ? Long.parseLong(before) : 0;
  }

  /** Whether this is a page of a channel, with or without messages. */
  boolean isOfAChannel() {
    return html.selectFirst(
            ".tgme_channel_info, .tme_no_messages_found, .tgme_widget_message[data-post]")
        != null;
  }

  /** Whether it says that the post is not there. */
  boolean isNotFound() {
    Element error = html.selectFirst(".tgme_widget_message_error");
    return error != null && error.text().contains("Post not found");
  }

  private String title() {
    Element owner =
        html.selectFirst(".tgme_channel_info_header_title, .tgme_widget_message_owner_name");
    return owner == null ? "" : owner.text();
  }
}
