package rasoat.crawler.imported.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rasoat.crawler.capture.PostText;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Sha256;

/**
 * Posts of Facebook as a saved page shows them to its reader, where the scripts and their JSON are
 * gone. The time is not read: its letters are shuffled for machines.
 */
final class FacebookDom {

  private static final String ARTICLE = "[role=article]";
  private static final String MESSAGE =
      "[data-ad-preview=message],[data-ad-comet-preview=message],"
          + "[data-ad-rendering-role=story_message]";

  private final PageImages images;

  FacebookDom(ByteStore bytes) {
    this.images = new PageImages(bytes);
  }

  /** The posts of a page whose own address is that place: its posts alone. */
  List<FacebookStory> in(Document page, FacebookAddress place, Payload payload, Sha256 raw)
      throws IOException {
    List<FacebookStory> stories = new ArrayList<>();
    for (Element article : page.select(ARTICLE)) {
      Optional<FacebookAddress> link = link(article, place);
      if (!isComment(article) && link.isPresent()) {
        String text = PostText.of(Html.text(article.selectFirst(MESSAGE)));
        stories.add(story(link.get(), text, pictures(article), payload, raw));
      }
    }
    if (stories.isEmpty()) {
      preview(page, place, payload, raw).ifPresent(stories::add);
    }
    return stories;
  }

  /** What the page tells those who link to it: a picture, and the beginning of the words. */
  private Optional<FacebookStory> preview(
      Document page, FacebookAddress place, Payload payload, Sha256 raw) throws IOException {
    Optional<FacebookAddress> link =
        FacebookAddress.of(Html.meta(page, "og:url")).filter(each -> !each.post().isEmpty());
    FacebookAddress post = link.orElse(place);
    String text = PostText.of(Html.meta(page, "og:description"));
    String image = Html.meta(page, "og:image");
    if (post.post().isEmpty() || (text.isEmpty() && image.isEmpty())) {
      return Optional.empty();
    }
    Optional<Picture> picture = image.isEmpty() ? Optional.empty() : images.at(image);
    return Optional.of(story(post, text, picture.stream().toList(), payload, raw));
  }

  private List<Picture> pictures(Element article) throws IOException {
    Element post = article.clone();
    post.select(ARTICLE + " " + ARTICLE).remove();
    return images.in(post);
  }

  private static FacebookStory story(
      FacebookAddress link, String text, List<Picture> pictures, Payload payload, Sha256 raw) {
    String number = link.hasNumber() ? link.post() : "";
    return new FacebookStory(
        List.of(link),
        number,
        "",
        "",
        false,
        Audience.UNKNOWN,
        Optional.empty(),
        text,
        "",
        pictures,
        raw,
        payload.at());
  }

  /** Comments are articles inside the article of their post. */
  private static boolean isComment(Element article) {
    return article.parents().stream().anyMatch(parent -> parent.is(ARTICLE));
  }

  private static Optional<FacebookAddress> link(Element article, FacebookAddress place) {
    return article.select("a[href]").stream()
        .map(link -> link.absUrl("href"))
        .filter(address -> !address.contains("comment_id="))
        .flatMap(address -> FacebookAddress.of(address).stream())
        .filter(link -> !link.post().isEmpty())
        .filter(link -> link.isGroup() == place.isGroup() && link.owner().equals(place.owner()))
        .findFirst();
  }
}
