package rasoat.deploy.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Rename;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads pages to be checked, a JSON object each. Every field but {@code page} may be missing or
 * null, others than the known ones are passed over; a value of another type is refused, for what it
 * meant would be lost.
 */
final class PublicPagesReader {

  private static final JsonMapper JSON = JsonMapper.shared();

  private PublicPagesReader() {}

  /**
   * The page of that line; its pictures are as they were written, a path or a hash.
   *
   * @throws UnreadableLineException saying what was expected and what came
   */
  static PublicPage read(String line) throws UnreadableLineException {
    PageFields page = new PageFields(object(line));
    String id = page.text("page");
    if (id.isBlank()) {
      throw new UnreadableLineException("", "page: expected what the page is called, got nothing");
    }
    try {
      return page(id, page);
    } catch (UnreadableLineException e) {
      throw new UnreadableLineException(id, e.getMessage());
    }
  }

  private static JsonNode object(String line) throws UnreadableLineException {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
      throw new UnreadableLineException("", "expected a JSON object, got " + PageFields.cut(node));
    } catch (JacksonException e) {
      // Without the words of the line: they are a stranger's.
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new UnreadableLineException("", "expected a JSON object, broken at column " + column);
    }
  }

  private static PublicPage page(String id, PageFields page) throws UnreadableLineException {
    String platform = page.text("platform");
    List<Rename> renames = new ArrayList<>();
    for (PageFields rename : page.objects("renames")) {
      renames.add(new Rename(rename.text("name"), rename.day("on").orElse(null)));
    }
    return new PublicPage(
        id,
        platform.isBlank() ? null : Platform.named(platform),
        page.text("platform_id"),
        page.text("name"),
        page.text("url"),
        page.text("category"),
        tick(page.text("verified")),
        page.day("created").orElse(null),
        renames,
        page.texts("admin_countries"),
        page.count("followers").orElse(null),
        page.text("about"),
        page.texts("contacts"),
        page.texts("links"),
        page.text("avatar"),
        page.text("cover"),
        page.texts("posts"));
  }

  private static Tick tick(String name) throws UnreadableLineException {
    Optional<Tick> tick =
        name.isBlank() || name.strip().equalsIgnoreCase(Tick.NONE.name())
            ? Optional.of(Tick.NONE)
            : Optional.of(Tick.named(name)).filter(known -> known != Tick.NONE);
    return tick.orElseThrow(
        () ->
            new UnreadableLineException(
                "", "verified: expected none, blue, grey or gold, got '" + name + "'"));
  }
}
