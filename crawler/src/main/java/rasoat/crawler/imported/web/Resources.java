package rasoat.crawler.imported.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/**
 * The pictures that posts ask for, as far as the file has them. An address counts also without its
 * signature, and a picture of Facebook that a browser saved beside its page by its name.
 */
final class Resources {

  private static final int FORMS = 3;
  private static final String SAVED = "_files/";

  // Its file names are the same on every visit and for no two pictures.
  private static final String FACEBOOK_IMAGES = ".fbcdn.net";

  private final Set<String> wanted = new HashSet<>();
  private final Map<String, Result> results = new HashMap<>();

  /** What became of a payload. */
  private record Result(FetchState state, Optional<Sha256> bytes) {}

  Resources(List<FoundPost> posts) {
    for (FoundPost post : posts) {
      for (Picture picture : post.pictures()) {
        picture.addresses().forEach(address -> wanted.addAll(asked(address)));
      }
    }
  }

  boolean wants(String address) {
    return given(address).stream().anyMatch(wanted::contains);
  }

  /** The bytes of that address are kept. */
  void keep(String address, Sha256 bytes) {
    note(address, new Result(FetchState.OK, Optional.of(bytes)));
  }

  /** What came under that address cannot be used. */
  void fail(String address, FetchState why) {
    note(address, new Result(why, Optional.empty()));
  }

  private void note(String address, Result result) {
    for (String form : given(address)) {
      results.merge(form, result, (old, fresh) -> old.bytes.isPresent() ? old : fresh);
    }
  }

  /** The post with its pictures, those that the file lacks as {@link FetchState#MISSING}. */
  Capture complete(FoundPost post) {
    List<Attachment> attachments = new ArrayList<>();
    post.pictures().forEach(picture -> attachments.add(attachment(picture)));
    return post.capture().with(attachments);
  }

  private Attachment attachment(Picture picture) {
    if (picture.kept() != null) {
      return Attachment.of(picture.kind(), picture.name(), picture.kept());
    }
    String address = picture.addresses().stream().findFirst().orElse("");
    Attachment waiting = Attachment.at(picture.kind(), picture.name(), address);
    Result result = result(picture.addresses());
    return result.bytes.map(waiting::fetched).orElseGet(() -> waiting.failed(result.state));
  }

  /** What came under the best form of any address. */
  private Result result(List<String> addresses) {
    Result best = new Result(FetchState.MISSING, Optional.empty());
    for (int form = 0; form < FORMS; form++) {
      for (String address : addresses) {
        List<String> forms = asked(address);
        Result result = form < forms.size() ? results.get(forms.get(form)) : null;
        if (result != null && result.bytes.isPresent()) {
          return result;
        }
        best = result == null ? best : result;
      }
    }
    return best;
  }

  /** The forms in which an address is asked for, the best first. */
  private static List<String> asked(String address) {
    return forms(address, Address.host(address).endsWith(FACEBOOK_IMAGES));
  }

  /** The forms in which a payload answers. */
  private static List<String> given(String address) {
    return forms(address, address.contains(SAVED));
  }

  private static List<String> forms(String address, boolean alsoByName) {
    String exact = "exact " + Address.decoded(address);
    String unsigned = "unsigned " + Address.decoded(Address.unsigned(address));
    return alsoByName
        ? List.of(exact, unsigned, "file " + Address.name(address))
        : List.of(exact, unsigned);
  }
}
