package rasoat.crawler.imported.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.crawler.imported.Import;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Sha256;

/** Keeps what posts need: their pictures and the payloads they were read from. */
final class ResourceTaker implements Payloads.Taker {

  private final Set<Sha256> raw;
  private final Resources resources;
  private final Import context;

  ResourceTaker(List<FoundPost> posts, Resources resources, Import context) {
    this.raw =
        posts.stream()
            .map(post -> post.capture().provenance().raw())
            .collect(Collectors.toUnmodifiableSet());
    this.resources = resources;
    this.context = context;
  }

  @Override
  public boolean wants(String address, String type) {
    return PageTaker.mayBePage(type) || resources.wants(address);
  }

  @Override
  public void take(Payload payload) throws IOException {
    Optional<byte[]> bytes;
    try {
      bytes = payload.bytes();
    } catch (IOException e) { // told when the pages were read
      resources.fail(payload.address(), FetchState.MISSING);
      return;
    }
    if (bytes.isEmpty()) {
      resources.fail(payload.address(), FetchState.TOO_LARGE);
    } else {
      take(payload.address(), bytes.get());
    }
  }

  private void take(String address, byte[] bytes) throws IOException {
    if (raw.contains(Sha256.of(bytes))) {
      context.bytes().put(bytes);
    }
    if (!resources.wants(address)) {
      return;
    }
    if (PictureForm.isOne(bytes)) {
      resources.keep(address, context.bytes().put(bytes));
    } else {
      resources.fail(address, FetchState.UNDECODABLE);
    }
  }
}
