package rasoat.crawler.imported.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.InputProblem;
import rasoat.model.post.PostKey;

/** Reads the posts of the pages of one file. */
final class PageTaker implements Payloads.Taker {

  private static final Pattern NO_PAGE =
      Pattern.compile("(?:image|video|audio|font)/.*|text/css.*|.*font.*|.*octet-stream.*");

  private final Path file;
  private final Import context;
  private final Consumer<? super InputProblem> problems;
  private final FacebookPages facebook;
  private final Set<String> opened = new HashSet<>();
  private final Map<PostKey, FoundPost> others = new LinkedHashMap<>();
  private Optional<String> firstHost = Optional.empty();

  PageTaker(Path file, Import context, Consumer<? super InputProblem> problems) {
    this.file = file;
    this.context = context;
    this.problems = problems;
    this.facebook = new FacebookPages(file, context, problems);
  }

  /** Whether what is of that media type can be a page or hold posts. */
  static boolean mayBePage(String type) {
    return !NO_PAGE.matcher(type.toLowerCase(Locale.ROOT)).matches();
  }

  @Override
  public void opened(String address) {
    opened.add(Address.untracked(address));
    facebook.opened(address);
  }

  @Override
  public boolean wants(String address, String type) {
    return mayBePage(type);
  }

  @Override
  public void take(Payload payload) throws IOException {
    Optional<byte[]> bytes;
    try {
      bytes = payload.bytes();
    } catch (IOException e) {
      tell(payload, "expected a body that can be read, got " + e.getClass().getSimpleName());
      return;
    }
    if (bytes.isEmpty()) {
      tell(payload, "expected at most %d bytes, got more".formatted(Payload.LIMIT));
    } else {
      take(payload, bytes.get());
    }
  }

  /** Everything that was found. */
  List<FoundPost> posts() {
    List<FoundPost> posts = new ArrayList<>(facebook.posts());
    posts.addAll(others.values());
    return posts;
  }

  private void take(Payload payload, byte[] bytes) throws IOException {
    Optional<Document> page = Html.page(bytes, payload.address());
    if (FacebookAddress.isOne(payload.address())) {
      facebook.take(payload, bytes, page);
    } else if (page.isPresent()) {
      take(payload, bytes, new GenericPage(page.get(), payload, context));
    }
  }

  private void take(Payload payload, byte[] bytes, GenericPage page) throws IOException {
    List<FoundPost> gone = page.gone(bytes);
    if (!gone.isEmpty()) {
      gone.forEach(post -> others.putIfAbsent(post.capture().key(), post));
    } else if (isWanted(payload.address(), page)) {
      page.post(bytes).ifPresent(post -> others.putIfAbsent(post.capture().key(), post));
    }
  }

  /**
   * Frames and advertisements are pages too: only what a person opened counts, if it is known. Else
   * what says of itself that it is an article does, and whatever is there to be read or looked at
   * on the host that was asked first.
   */
  private boolean isWanted(String address, GenericPage page) {
    if (!opened.isEmpty()) {
      return opened.contains(Address.untracked(address));
    }
    String host = Address.host(address);
    firstHost = firstHost.or(() -> Optional.of(host));
    return page.isArticle() || (firstHost.get().equals(host) && page.isWorthReading());
  }

  private void tell(Payload payload, String reason) {
    problems.accept(Address.problem(file, payload.address(), reason));
  }
}
