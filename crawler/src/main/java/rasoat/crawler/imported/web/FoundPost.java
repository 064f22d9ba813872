package rasoat.crawler.imported.web;

import java.util.List;
import rasoat.model.post.Capture;

/**
 * A post read from a page, before its pictures were looked up.
 *
 * @param capture without attachments
 */
record FoundPost(Capture capture, List<Picture> pictures) {

  FoundPost {
    pictures = List.copyOf(pictures);
  }
}
